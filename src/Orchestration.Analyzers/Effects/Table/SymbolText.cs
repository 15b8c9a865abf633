using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>What messages and lines say of a symbol.</summary>
/// <param name="Api">The symbol as a message names it.</param>
/// <param name="About">The full name of the type that it is, or that declares it.</param>
/// <param name="Line">The documentation id that would list it.</param>
internal sealed record SymbolText(string Api, string About, string Line)
{
    /// <summary>Makes the texts of a definition.</summary>
    public static SymbolText Of(ISymbol symbol) => new(
        EffectPlace.Name(symbol),
        symbol is INamedTypeSymbol type ? SymbolNames.Full(type) : SymbolNames.Container(symbol) is { } container ? SymbolNames.Full(container) : "",
        SymbolNames.Id(SymbolNames.Member(symbol)));
}

/// <summary>The nodes of the call graph that a type has beside its members.</summary>
internal sealed class TypeKeys(string type)
{
    /// <summary>What runs when an object is made.</summary>
    public string Instance { get; } = type + "#init";

    /// <summary>What runs before the type is first used.</summary>
    public string Static { get; } = type + "#static";

    /// <summary>What others may call once there is an object.</summary>
    public string Made { get; } = type + "#made";

    /// <summary>The type itself.</summary>
    public string Type { get; } = type;
}
