using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH3006: an <c>async void</c> method returns the task that its caller can await.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TaskAbandonedFix() : SyntaxFix<PredefinedTypeSyntax>("ORCH3006")
{
    /// <inheritdoc/>
    private protected override bool NeedsRemedy => false;

    /// <inheritdoc/>
    protected override string Title(PredefinedTypeSyntax node, string remedy) => "Return a Task";

    /// <summary>A handler of an event must be void, and an override or implementation what it overrides.</summary>
    private protected override PredefinedTypeSyntax? Enclosing(SyntaxNode found) => found.FirstAncestorOrSelf<SyntaxNode>(IsFunction) switch
    {
        MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null, ReturnType: PredefinedTypeSyntax type } method
            when method.Identifier.Span == found.Span || type.Span.Contains(found.Span) || method.Identifier.Span.IntersectsWith(found.Span) => IsAsyncVoid(method.Modifiers, type),
        LocalFunctionStatementSyntax { ReturnType: PredefinedTypeSyntax type } local when local.Identifier.Span.IntersectsWith(found.Span) => IsAsyncVoid(local.Modifiers, type),
        _ => null,
    };

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, PredefinedTypeSyntax node, string remedy) => editor.ReplaceNode(
        node, SyntaxFactory.ParseTypeName("global::System.Threading.Tasks.Task").WithTriviaFrom(node).WithAdditionalAnnotations(Simplifier.Annotation));

    private static bool IsFunction(SyntaxNode node) => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax;

    private static PredefinedTypeSyntax? IsAsyncVoid(SyntaxTokenList modifiers, PredefinedTypeSyntax type) =>
        type.Keyword.IsKind(SyntaxKind.VoidKeyword) && modifiers.Any(SyntaxKind.AsyncKeyword) && !modifiers.Any(SyntaxKind.OverrideKeyword) ? type : null;
}
