using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    /// <param name="operation">The use.</param>
    /// <param name="member">What is used.</param>
    public static Location Of(IOperation operation, ISymbol member) => operation.Syntax switch
    {
        ObjectCreationExpressionSyntax creation => creation.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword.GetLocation(),
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword.GetLocation(),
        PrimaryConstructorBaseTypeSyntax initializer => initializer.Type.GetLocation(),
        InvocationExpressionSyntax invocation => NameIn(invocation.Expression, member).GetLocation(),
        var syntax => NameIn(syntax, member).GetLocation(),
    };

    /// <summary>The API as a message names it, such as <c>DateTime.UtcNow</c> or <c>new Timer</c>.</summary>
    /// <param name="member">What is used.</param>
    public static string Name(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor }
            ? "new " + member.ContainingType.OriginalDefinition.ToDisplayString(s_format)
            : member.ContainingType.OriginalDefinition.ToDisplayString(s_format) + "." + member.Name;

    /// <summary>A static member is read with its type; the receiver of any other can be a long chain of its own.</summary>
    private static SyntaxNode NameIn(SyntaxNode syntax, ISymbol member) => syntax switch
    {
        MemberAccessExpressionSyntax access =>
            member.IsStatic && member is not IMethodSymbol { IsExtensionMethod: true } ? access : access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => syntax,
    };
}
