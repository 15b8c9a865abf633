using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH1001: makes a readonly partial record struct of a trigger or view that has a positional list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MalformedDeclarationFix() : SyntaxFix<TypeDeclarationSyntax>(RuleIds.MalformedDeclaration)
{
    /// <inheritdoc/>
    protected override string Title(TypeDeclarationSyntax node, string remedy) => $"Make '{node.Identifier.ValueText}' a {remedy}";

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, TypeDeclarationSyntax node, string remedy)
    {
        SyntaxKind[] replaced = [SyntaxKind.ReadOnlyKeyword, SyntaxKind.PartialKeyword, SyntaxKind.SealedKeyword, SyntaxKind.AbstractKeyword, SyntaxKind.RefKeyword];
        var first = node.Modifiers.Count > 0 ? node.Modifiers[0] : node.Keyword;
        var kept = node.Modifiers.Where(modifier => !replaced.Contains(modifier.Kind())).Select(modifier => modifier.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space));
        var modifiers = kept.Append(Token(SyntaxKind.ReadOnlyKeyword)).Append(Token(SyntaxKind.PartialKeyword)).ToArray();
        modifiers[0] = modifiers[0].WithLeadingTrivia(first.LeadingTrivia);
        editor.ReplaceNode(node, SyntaxFactory.RecordDeclaration(
            SyntaxKind.RecordStructDeclaration, node.AttributeLists, SyntaxFactory.TokenList(modifiers), Token(SyntaxKind.RecordKeyword),
            Token(SyntaxKind.StructKeyword), node.Identifier, node.TypeParameterList, node.ParameterList, node.BaseList, node.ConstraintClauses,
            node.OpenBraceToken, node.Members, node.CloseBraceToken, node.SemicolonToken));
    }

    private static SyntaxToken Token(SyntaxKind kind) => SyntaxFactory.Token(default, kind, SyntaxFactory.TriviaList(SyntaxFactory.Space));
}
