using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Orchestration.Analyzers.Emission;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1009: adds the missing edges, each to a state that ends the run without having done anything.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MissingEdgeFix() : SyntaxFix<EnumMemberDeclarationSyntax>(RuleIds.MissingEdge)
{
    /// <inheritdoc/>
    protected override string Title(EnumMemberDeclarationSyntax node, string remedy) =>
        "Add " + string.Join(", ", Edges(remedy).Select(edge => $"On(Signal.{edge[0]}, {edge[1]})"));

    /// <inheritdoc/>
    protected override bool Applies(EnumMemberDeclarationSyntax node, string remedy) => node is { Parent: EnumDeclarationSyntax, AttributeLists.Count: > 0 };

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, EnumMemberDeclarationSyntax node, string remedy)
    {
        var workflow = ((EnumDeclarationSyntax)node.Parent!).Identifier.Text;
        var added = Remedies.Attributes(Edges(remedy).Select(edge => $"{Code.Api}On({Code.Api}Signal.{edge[0]}, {workflow}.{Code.Identifier(edge[1])})"));
        var last = node.AttributeLists.Last();
        editor.ReplaceNode(last, last.WithAttributes(last.Attributes.AddRange(added)).WithAdditionalAnnotations(Formatter.Annotation));
    }

    private static IEnumerable<string[]> Edges(string remedy) => remedy.Split(',').Select(edge => edge.Split(' '));
}
