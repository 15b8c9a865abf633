using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH2007: sorts by the element or its key: text ordinally, numbers and enums by their value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnorderedIteratedFix : CodeFixProvider
{
    private const string Rule = "ORCH2007";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rule);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (context, document, diagnostics) => await SortAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || Find(model, diagnostic) is not { } collection || Order(model, collection) is null)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create("Sort first", cancellation => SortAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation), Rule), diagnostic);
        }
    }

    private static async Task<Document> SortAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
            return document;
        var editor = new SyntaxEditor(model.SyntaxTree.GetRoot(cancellation), document.Project.Solution.Services);
        foreach (var diagnostic in diagnostics)
        {
            if (Find(model, diagnostic) is { } collection && Order(model, collection) is { } order)
                editor.ReplaceNode(collection, (current, _) => Sorted((ExpressionSyntax)current, order, IsAtHand(model, collection)).WithTriviaFrom(current));
        }

        return document.WithSyntaxRoot(editor.GetChangedRoot());
    }

    private static ExpressionSyntax? Find(SemanticModel model, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree == model.SyntaxTree
            ? model.SyntaxTree.GetRoot().FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax
            : null;

    private static ExpressionSyntax Sorted(ExpressionSyntax collection, string order, bool isAtHand)
    {
        var sorted = ParseExpression(isAtHand
            ? $"{collection.WithoutTrivia()}.OrderBy({order})"
            : $"global::System.Linq.Enumerable.OrderBy({collection.WithoutTrivia()}, {order})");
        return sorted.ReplaceNodes(
            sorted.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Where(static access => access.Name.Identifier.ValueText == nameof(StringComparer.Ordinal)),
            static (_, access) => access.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    /// <summary>What sorts the elements for good; null where nothing about them says.</summary>
    private static string? Order(SemanticModel model, ExpressionSyntax collection) => Element(model.GetTypeInfo(collection).Type) switch
    {
        INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [var key, _] } => By(key, "item.Key"),
        { } element => By(element, "item"),
        null => null,
    };

    private static string? By(ITypeSymbol type, string value) => type switch
    {
        { SpecialType: SpecialType.System_String } => $"item => {value}, global::System.StringComparer.Ordinal",
        { TypeKind: TypeKind.Enum } or { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_Decimal } => $"item => {value}",
        _ => null,
    };

    private static ITypeSymbol? Element(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named)
            return null;
        foreach (var contract in named.AllInterfaces.Insert(0, named))
        {
            if (contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
                return contract.TypeArguments[0];
        }

        return null;
    }

    private static bool IsAtHand(SemanticModel model, ExpressionSyntax collection) =>
        collection is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax
        && model.GetTypeInfo(collection).Type is { } type
        && !model.LookupSymbols(collection.SpanStart, type, "OrderBy", includeReducedExtensionMethods: true).IsEmpty;
}
