using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Effects;

/// <summary>Where a use is shown and what it is called there: the name that the reader typed, not its arguments.</summary>
internal static class EffectPlace
{
    private static readonly SymbolDisplayFormat s_format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The smallest syntax that names the API.</summary>
    /// <param name="syntax">The use.</param>
    /// <param name="member">What is used.</param>
    public static TextSpan Of(SyntaxNode syntax, ISymbol member) => syntax switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.Span,
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.Span,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword.Span,
        PrimaryConstructorBaseTypeSyntax initializer => initializer.Type.Span,
        AttributeSyntax attribute => attribute.Name.Span,
        InvocationExpressionSyntax invocation => NameIn(invocation.Expression, member).Span,
        ElementAccessExpressionSyntax element when member is IPropertySymbol { IsIndexer: true } => element.ArgumentList.Span,
        BinaryExpressionSyntax binary => binary.OperatorToken.Span,
        AssignmentExpressionSyntax assignment => assignment.OperatorToken.Span,
        PrefixUnaryExpressionSyntax unary => unary.OperatorToken.Span,
        PostfixUnaryExpressionSyntax unary => unary.OperatorToken.Span,
        CastExpressionSyntax cast => cast.Type.Span,
        CommonForEachStatementSyntax loop => loop.Expression.Span,
        AwaitExpressionSyntax awaited => awaited.AwaitKeyword.Span,
        _ => NameIn(syntax, member).Span,
    };

    /// <summary>The API as a message names it, such as <c>DateTime.UtcNow</c> or <c>new Timer</c>.</summary>
    /// <param name="symbol">What is used.</param>
    public static string Name(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
            return type.OriginalDefinition.ToDisplayString(s_format);
        if (SymbolNames.Container(symbol) is not { } container)
            return symbol.Name;
        var name = container.OriginalDefinition.ToDisplayString(s_format);
        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "new " + name,
            IPropertySymbol { IsIndexer: true } => name + "[]",
            IMethodSymbol { AssociatedSymbol: { } member } => Name(member),
            _ => name + "." + symbol.Name,
        };
    }

    /// <summary>Where a type is named within a longer type, such as <c>Timer</c> in <c>List&lt;Timer&gt;</c>.</summary>
    /// <param name="syntax">The longer type.</param>
    /// <param name="type">The type that is looked for.</param>
    /// <param name="model">The model of the file.</param>
    public static TextSpan Of(SyntaxNode syntax, ITypeSymbol type, SemanticModel model)
    {
        if (syntax is IdentifierNameSyntax or PredefinedTypeSyntax)
            return syntax.Span;
        foreach (var node in syntax.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax name && name.Identifier.ValueText == type.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol?.OriginalDefinition, type.OriginalDefinition))
                return name.Span;
        }

        return syntax.Span;
    }

    /// <summary>A static member is read with its type; the receiver of any other can be a long chain of its own.</summary>
    private static SyntaxNode NameIn(SyntaxNode syntax, ISymbol member) => syntax switch
    {
        MemberAccessExpressionSyntax access =>
            member.IsStatic && member is not IMethodSymbol { IsExtensionMethod: true } ? access : access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => syntax,
    };
}
