using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orchestration.Analyzers.Effects;

/// <summary>Values that are written out. Nothing is called for them, so nobody has to bind them again.</summary>
internal static class Literals
{
    /// <summary>Whether an initializer has only literals in it, of types that the language itself converts.</summary>
    /// <param name="value">The initializer.</param>
    /// <param name="type">What is initialised.</param>
    public static bool Are(ExpressionSyntax value, ITypeSymbol? type)
    {
        var element = type;
        while (element is IArrayTypeSymbol array)
            element = array.ElementType;
        return element?.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String && Are(value);
    }

    private static bool Are(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax => true,
        PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        InitializerExpressionSyntax list => AllAre(list),
        ArrayCreationExpressionSyntax { Type.ElementType: PredefinedTypeSyntax, Initializer: { } list } creation => AllAre(list) && HasNoSizes(creation.Type),
        ImplicitArrayCreationExpressionSyntax { Initializer: var list } => AllAre(list),
        _ => false,
    };

    private static bool AllAre(InitializerExpressionSyntax list)
    {
        foreach (var element in list.Expressions)
        {
            if (!Are(element))
                return false;
        }

        return true;
    }

    /// <summary>A size is an expression of its own.</summary>
    private static bool HasNoSizes(ArrayTypeSyntax type)
    {
        foreach (var rank in type.RankSpecifiers)
        {
            foreach (var size in rank.Sizes)
            {
                if (size is not (OmittedArraySizeExpressionSyntax or LiteralExpressionSyntax))
                    return false;
            }
        }

        return true;
    }
}
