using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH2006: awaits where the caller waits, without <c>ConfigureAwait</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OrderLeftToSchedulerFix() : SyntaxFix<InvocationExpressionSyntax>("ORCH2006")
{
    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(InvocationExpressionSyntax node, string remedy) => "Remove ConfigureAwait";

    private protected override InvocationExpressionSyntax? Enclosing(SyntaxNode found) =>
        found.FirstAncestorOrSelf<InvocationExpressionSyntax>(call => call.Expression.Span.Contains(found.Span));

    /// <summary>Only what is awaited in place: a configured awaitable that is kept has another type.</summary>
    protected override bool Applies(InvocationExpressionSyntax node, string remedy) =>
        node is { Parent: AwaitExpressionSyntax, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } };

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, InvocationExpressionSyntax node, string remedy) =>
        editor.ReplaceNode(node, (current, _) => ((MemberAccessExpressionSyntax)((InvocationExpressionSyntax)current).Expression).Expression.WithTriviaFrom(current));
}
