using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.FindSymbols;

namespace Orchestration.Analyzers.CodeFixes;

/// <summary>
/// ORCH2009: makes a static read-only that nothing assigns but its initializer or the static constructor of its type. One
/// that is assigned elsewhere is state that somebody meant, and where it belongs instead no fixer knows.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MutableStaticFix() : SemanticFix<MemberDeclarationSyntax>("ORCH2009", "Make it read-only")
{
    /// <inheritdoc/>
    protected override async Task<MemberDeclarationSyntax?> FindAsync(Document document, SemanticModel model, SyntaxNode found, CancellationToken cancellation)
    {
        var member = found.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        var (declared, isInitialized) = member switch
        {
            FieldDeclarationSyntax { AttributeLists.Count: 0, Declaration.Variables: [var variable] } field when !field.Modifiers.Any(SyntaxKind.VolatileKeyword) =>
                (variable, variable.Initializer is not null),
            PropertyDeclarationSyntax property when Setter(property) is { AttributeLists.Count: 0 } => (property, property.Initializer is not null),
            _ => ((SyntaxNode?)null, false),
        };
        if (declared is null || model.GetDeclaredSymbol(declared, cancellation) is not { } symbol || symbol is IFieldSymbol { Type: var type } && !IsWhole(type))
            return null;
        var (inConstructor, elsewhere) = await AssignedAsync(symbol, document.Project.Solution, cancellation).ConfigureAwait(false);
        return !elsewhere && (isInitialized || inConstructor) ? member : null;
    }

    /// <inheritdoc/>
    protected override void Mend(SyntaxEditor editor, SemanticModel model, MemberDeclarationSyntax node) => editor.ReplaceNode(node, ReadOnly(node));

    private static MemberDeclarationSyntax ReadOnly(MemberDeclarationSyntax member) => member is PropertyDeclarationSyntax property
        ? property.WithAccessorList(property.AccessorList!.RemoveNode(Setter(property)!, SyntaxRemoveOptions.KeepNoTrivia))
        : member.WithModifiers(member.Modifiers.Add(SyntaxFactory.Token(SyntaxKind.ReadOnlyKeyword).WithTrailingTrivia(SyntaxFactory.Space)));

    private static AccessorDeclarationSyntax? Setter(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration));

    /// <summary>A struct that changes itself would be copied before each call, and the copy changed.</summary>
    private static bool IsWhole(ITypeSymbol type) => type.IsReferenceType || type.IsReadOnly || type.TypeKind == TypeKind.Enum || type.SpecialType is > SpecialType.System_Enum and <= SpecialType.System_UIntPtr;

    private static async Task<(bool InConstructor, bool Elsewhere)> AssignedAsync(ISymbol symbol, Solution solution, CancellationToken cancellation)
    {
        var inConstructor = false;
        foreach (var place in (await SymbolFinder.FindReferencesAsync(symbol, solution, cancellation).ConfigureAwait(false)).SelectMany(static found => found.Locations))
        {
            if (await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root || !IsWritten(root.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true)))
                continue;
            if (!IsInStaticConstructor(root.FindNode(place.Location.SourceSpan), symbol.ContainingType))
                return (false, true);
            inConstructor = true;
        }

        return (inConstructor, false);
    }

    private static bool IsWritten(SyntaxNode name)
    {
        var use = name;
        while (use.Parent is MemberAccessExpressionSyntax access && access.Name == use || use.Parent is ParenthesizedExpressionSyntax)
            use = use.Parent!;
        // (A.B, c) = ... assigns through any depth of tuples.
        while (use.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple })
            use = tuple;
        return use.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == use,
            PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
            ArgumentSyntax argument => argument.RefKindKeyword.Kind() is SyntaxKind.RefKeyword or SyntaxKind.OutKeyword,
            RefExpressionSyntax => true,
            _ => false,
        };
    }

    private static bool IsInStaticConstructor(SyntaxNode node, INamedTypeSymbol type)
    {
        var around = node.Ancestors().FirstOrDefault(static each => each is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax);
        return around is ConstructorDeclarationSyntax { Parent: TypeDeclarationSyntax declaring } constructor && constructor.Modifiers.Any(SyntaxKind.StaticKeyword)
            && type.DeclaringSyntaxReferences.Any(part => part.SyntaxTree == declaring.SyntaxTree && part.Span == declaring.Span);
    }
}
