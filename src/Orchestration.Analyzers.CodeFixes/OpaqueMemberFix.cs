using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>Carries a reference instead of the value.</summary>
public abstract class OpaqueMemberFix(string id) : SyntaxFix<SyntaxNode>(id)
{
    /// <inheritdoc/>
    protected sealed override string Title(SyntaxNode node, string remedy) => $"Carry an {remedy} instead";

    /// <inheritdoc/>
    protected sealed override bool Applies(SyntaxNode node, string remedy) => TypeOf(node) is not null;

    /// <inheritdoc/>
    protected sealed override void Mend(SyntaxEditor editor, SyntaxNode node, string remedy) =>
        editor.ReplaceNode(TypeOf(node)!, Remedies.Type(remedy).WithTriviaFrom(TypeOf(node)!));

    /// <summary>A type whose parameter or property has labels of another meaning, such as [Within], is the author's to change.</summary>
    private static TypeSyntax? TypeOf(SyntaxNode node) => node switch
    {
        ParameterSyntax { AttributeLists.Count: 0, Type: { } type } => type,
        PropertyDeclarationSyntax { AttributeLists.Count: 0, Type: { } type, Initializer: null } => type,
        VariableDeclaratorSyntax { Initializer: null, Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: { } type, Parent: FieldDeclarationSyntax { AttributeLists.Count: 0 } } } => type,
        _ => null,
    };
}
