using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// ORCH5007: assigns a fresh reference to a correlation id of text. An idempotency key is left to its author: a random one
/// would be another request every time.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class PhiKeyedFix() : SyntaxFix<AssignmentExpressionSyntax>(PhiRules.Key.Id)
{
    private const string Fresh = "global::Orchestration.OpaqueRef.Issue().ToString()";

    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(AssignmentExpressionSyntax node, string remedy) => "Correlate by a fresh OpaqueRef";

    /// <inheritdoc/>
    protected override bool Applies(AssignmentExpressionSyntax node, string remedy) =>
        node.IsKind(SyntaxKind.SimpleAssignmentExpression) && NameOf(node.Left) is "CorrelationId" or "ConversationId" or "TraceIdentifier";

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, AssignmentExpressionSyntax node, string remedy) =>
        editor.ReplaceNode(node.Right, SyntaxFactory.ParseExpression(Fresh).Short().WithTriviaFrom(node.Right));

    private static string NameOf(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => string.Empty,
    };
}
