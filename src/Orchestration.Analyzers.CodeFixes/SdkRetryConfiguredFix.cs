using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH7003: writes the constant that switches retrying off, where a number or a switch was written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SdkRetryConfiguredFix() : SyntaxFix<AssignmentExpressionSyntax>("ORCH7003")
{
    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(AssignmentExpressionSyntax node, string remedy) => $"Assign {Off(node)}";

    private protected override AssignmentExpressionSyntax? Enclosing(SyntaxNode found) =>
        found.FirstAncestorOrSelf<AssignmentExpressionSyntax>(assignment => assignment.Left.Span.Contains(found.Span));

    /// <inheritdoc/>
    protected override bool Applies(AssignmentExpressionSyntax node, string remedy) => node.IsKind(SyntaxKind.SimpleAssignmentExpression) && Off(node) is not null;

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, AssignmentExpressionSyntax node, string remedy) =>
        editor.ReplaceNode(node.Right, SyntaxFactory.ParseExpression(Off(node)!).WithTriviaFrom(node.Right));

    private static string? Off(AssignmentExpressionSyntax node) => node.Right.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression => "0",
        SyntaxKind.TrueLiteralExpression => "false",
        _ => null,
    };
}
