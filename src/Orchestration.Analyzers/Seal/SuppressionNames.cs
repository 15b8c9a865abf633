using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orchestration.Analyzers.Seal;

/// <summary>The names under which a source can write an attribute that suppresses: its own, and aliases of it.</summary>
internal static class SuppressionNames
{
    private const string Part = "SuppressMessage";

    /// <summary>The last identifier of a name.</summary>
    public static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };

    /// <summary>Whether a name is one of the framework's.</summary>
    public static bool IsOne(string name) => name.IndexOf(Part, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a text may have such a name: as it is, or with characters of it escaped.</summary>
    public static bool MayName(string text) =>
        text.IndexOf(Part, StringComparison.Ordinal) >= 0 || text.IndexOf("\\u", StringComparison.Ordinal) >= 0 || text.IndexOf("\\U", StringComparison.Ordinal) >= 0;

    /// <summary>The aliases that a compilation gives to one, those of aliases included: <c>using A = B;</c> in a namespace inside of the one that has B.</summary>
    public static ImmutableHashSet<string> Aliases(Compilation compilation)
    {
        var aliases = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        // The first alias of all names one of the framework's.
        if (!compilation.SyntaxTrees.Any(tree => MayName(tree.GetText().ToString())))
            return ImmutableHashSet<string>.Empty;
        var candidates = compilation.SyntaxTrees.SelectMany(Usings)
            .Where(directive => directive.Alias is not null && directive.Name is not null).Select(directive => (directive.Alias!.Name.Identifier.ValueText, Last(directive.Name!))).ToArray();
        for (var count = -1; count != aliases.Count;)
        {
            count = aliases.Count;
            aliases.UnionWith(candidates.Where(candidate => IsOne(candidate.Item2) || aliases.Contains(candidate.Item2)).SelectMany(candidate => new[] { candidate.ValueText, Short(candidate.ValueText) }));
        }

        return aliases.ToImmutable();
    }

    /// <summary>An attribute may be written without the end of its name.</summary>
    private static string Short(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;

    private static IEnumerable<UsingDirectiveSyntax> Usings(SyntaxTree tree) => tree.GetRoot() is CompilationUnitSyntax unit
        ? unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
        : [];
}
