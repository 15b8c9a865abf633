using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH3003: removes the registration of a background service from its statement, or from its chain of calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HostedServiceRegisteredFix() : SyntaxFix<InvocationExpressionSyntax>("ORCH3003")
{
    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(InvocationExpressionSyntax node, string remedy) => "Remove the registration";

    /// <summary>The call that registers; a descriptor is made inside of the call that adds it.</summary>
    private protected override InvocationExpressionSyntax? Enclosing(SyntaxNode found)
    {
        var made = found.AncestorsAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(node => node switch
        {
            InvocationExpressionSyntax call => call.Expression.Span.Contains(found.Span),
            ObjectCreationExpressionSyntax creation => creation.Type.Span.Contains(found.Span),
            _ => false,
        });
        return made?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } ? outer : made as InvocationExpressionSyntax;
    }

    /// <inheritdoc/>
    protected override bool Applies(InvocationExpressionSyntax node, string remedy) => IsStatement(node) || Chained(node) is not null;

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, InvocationExpressionSyntax node, string remedy)
    {
        if (Chained(node) is not null)
            editor.ReplaceNode(node, (current, _) => Chained((InvocationExpressionSyntax)current)!.WithTriviaFrom(current));
        else
            editor.RemoveNode(node.Parent!, SyntaxRemoveOptions.KeepUnbalancedDirectives);
    }

    private static bool IsStatement(InvocationExpressionSyntax node) => node.Parent is ExpressionStatementSyntax { Parent: BlockSyntax };

    /// <summary>What remains of a chain without its one call; null where the call is no link of a chain.</summary>
    private static ExpressionSyntax? Chained(InvocationExpressionSyntax node) =>
        node.Expression is MemberAccessExpressionSyntax { Expression: { } receiver }
        && (node.Parent is MemberAccessExpressionSyntax || receiver is InvocationExpressionSyntax)
            ? receiver
            : null;
}
