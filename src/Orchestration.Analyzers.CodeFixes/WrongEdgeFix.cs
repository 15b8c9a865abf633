using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1010: removes an edge that is never taken.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class WrongEdgeFix() : SyntaxFix<AttributeSyntax>(RuleIds.WrongEdge)
{
    /// <inheritdoc/>
    protected override string Title(AttributeSyntax node, string remedy) => $"Remove [{node}]";

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, AttributeSyntax node, string remedy) => editor.RemoveNode(node);
}
