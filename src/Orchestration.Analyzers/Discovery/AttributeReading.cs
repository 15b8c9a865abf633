using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads an attribute's arguments, tolerant of programs that do not compile.</summary>
internal static class AttributeReading
{
    /// <summary>A constructor argument as text, or null.</summary>
    public static string? Text(this AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[position] is { Kind: TypedConstantKind.Primitive, Value: string text }
            ? text
            : null;

    /// <summary>A constructor argument as an integer or an enum's constant, or null.</summary>
    public static long? Number(this AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[position].Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum
            ? ToNumber(attribute.ConstructorArguments[position].Value)
            : null;

    /// <summary>A named argument, or null when it is not given.</summary>
    public static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    /// <summary>A named argument as text, or null.</summary>
    public static string? NamedText(this AttributeData attribute, string name) =>
        attribute.Named(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    /// <summary>The type argument of a generic attribute, or null.</summary>
    public static INamedTypeSymbol? TypeArgument(this AttributeData attribute) =>
        attribute.AttributeClass is { TypeArguments: { Length: 1 } arguments } ? arguments[0] as INamedTypeSymbol : null;

    /// <summary>An integral constant as a number; null for anything else, and for what does not fit.</summary>
    public static long? ToNumber(object? value) => value switch
    {
        sbyte number => number,
        byte number => number,
        short number => number,
        ushort number => number,
        int number => number,
        uint number => number,
        long number => number,
        ulong number when number <= long.MaxValue => (long)number,
        _ => null,
    };
}
