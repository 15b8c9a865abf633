using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>Writes another value for one argument of an attribute.</summary>
public abstract class ReplaceArgumentFix(string id) : SyntaxFix<AttributeArgumentSyntax>(id)
{
    /// <summary>The expression that the remedy stands for.</summary>
    protected abstract ExpressionSyntax Value(string remedy);

    /// <inheritdoc/>
    protected override string Title(AttributeArgumentSyntax node, string remedy) => $"Write {Value(remedy)}";

    /// <inheritdoc/>
    protected sealed override void Mend(SyntaxEditor editor, AttributeArgumentSyntax node, string remedy) =>
        editor.ReplaceNode(node.Expression, Value(remedy).WithTriviaFrom(node.Expression));
}
