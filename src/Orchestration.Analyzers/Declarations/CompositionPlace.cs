using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orchestration.Analyzers.Declarations;

/// <summary>
/// Where a clash of two references shows: where the code names a registry, which is what composes them, or else at the
/// beginning of the first file.
/// </summary>
internal static class CompositionPlace
{
    private static readonly string[] s_composers = ["MergedRegistry", "OrchestrationRegistry"];

    /// <summary>The place; none in a compilation of no files.</summary>
    public static Location Of(Compilation compilation, CancellationToken cancellationToken)
    {
        // What the generator made names registries too, and is nobody's to mend.
        var trees = compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal).ToArray();
        foreach (var composer in s_composers)
        {
            foreach (var tree in trees)
            {
                if (tree.GetText(cancellationToken).ToString().Contains(composer)
                    && tree.GetRoot(cancellationToken).DescendantTokens().FirstOrDefault(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == composer) is { RawKind: not 0 } name)
                {
                    return name.GetLocation();
                }
            }
        }

        return trees.Length == 0 ? Location.None : trees[0].GetRoot(cancellationToken).GetFirstToken().GetLocation();
    }
}
