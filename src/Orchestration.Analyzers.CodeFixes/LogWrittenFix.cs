using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH4013: leaves out a statement that writes a log. Every transition is audited already.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LogWrittenFix() : SyntaxFix<ExpressionStatementSyntax>("ORCH4013")
{
    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(ExpressionStatementSyntax node, string remedy) => "Leave the log out";

    /// <summary>The whole statement is the log: what a chain or a condition needs stays with its author.</summary>
    private protected override ExpressionStatementSyntax? Enclosing(SyntaxNode found) =>
        found.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { Parent: BlockSyntax, Expression: InvocationExpressionSyntax { Expression: var called } } statement
        && called.Span.Contains(found.Span)
            ? statement
            : null;

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, ExpressionStatementSyntax node, string remedy) =>
        editor.RemoveNode(node, SyntaxRemoveOptions.KeepUnbalancedDirectives);
}
