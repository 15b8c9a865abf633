using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>Removes a call that registers something from its statement, or from its chain of calls.</summary>
public abstract class RemoveRegistrationFix(string id, string title) : SyntaxFix<InvocationExpressionSyntax>(id)
{
    /// <inheritdoc/>
    private protected sealed override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected sealed override string Title(InvocationExpressionSyntax node, string remedy) => title;

    /// <summary>The call that registers; a descriptor is made inside of the call that adds it.</summary>
    private protected sealed override InvocationExpressionSyntax? Enclosing(SyntaxNode found)
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
    protected sealed override bool Applies(InvocationExpressionSyntax node, string remedy) => IsStatement(node) || Chained(node) is not null;

    /// <inheritdoc/>
    protected sealed override void Mend(SyntaxEditor editor, InvocationExpressionSyntax node, string remedy)
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
