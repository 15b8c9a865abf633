using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>ORCH2007: sorts by the element or its key: text ordinally, numbers and enums by their value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnorderedIteratedFix() : SemanticFix<ExpressionSyntax>("ORCH2007", "Sort first")
{
    /// <inheritdoc/>
    protected override Task<ExpressionSyntax?> FindAsync(Document document, SemanticModel model, SyntaxNode found, CancellationToken cancellation) =>
        Task.FromResult(found is ExpressionSyntax collection && Order(model, collection) is not null ? collection : null);

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, SemanticModel model, ExpressionSyntax node) =>
        editor.ReplaceNode(node, (current, _) => Sorted((ExpressionSyntax)current, Order(model, node)!, IsAtHand(model, node)).WithTriviaFrom(current));

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
