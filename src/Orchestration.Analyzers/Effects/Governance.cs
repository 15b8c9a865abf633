using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>What holds for one compilation: its role, the catalogue in its terms, and what it lists or exempts itself.</summary>
internal sealed class Governance
{
    private readonly ConcurrentDictionary<ISymbol, string> _keys = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string> _virtualKeys = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TypeKeys> _typeKeys = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, SymbolText> _texts = new(SymbolEqualityComparer.Default);

    public Governance(Compilation compilation, OrchestrationRole role, EffectsFile listing)
    {
        Role = role;
        Listing = listing;
        Table = new EffectTable(compilation, listing);
        Exemptions = Exemptions.Of(compilation);
    }

    /// <summary>The role of the assembly.</summary>
    public OrchestrationRole Role { get; }

    /// <summary>The file <c>orchestration.effects</c>; empty where there is none.</summary>
    public EffectsFile Listing { get; }

    /// <summary>What the assembly takes out of rules.</summary>
    public Exemptions Exemptions { get; }

    /// <summary>What using a symbol does.</summary>
    public EffectTable Table { get; }

    /// <summary>Whether what nobody has classified is a finding.</summary>
    public bool DeniesByDefault => Role == OrchestrationRole.Orchestration;

    /// <summary>Whether calls have to be followed: in an Orchestration assembly every rule holds everywhere.</summary>
    public bool FollowsCalls => Role == OrchestrationRole.Host;

    /// <summary>The documentation id of a definition, made once.</summary>
    public string Key(ISymbol definition) => _keys.GetOrAdd(definition, static symbol => SymbolNames.Id(symbol));

    /// <summary>The node that stands for every implementation of a virtual member, made once.</summary>
    public string VirtualKey(ISymbol definition) => _virtualKeys.GetOrAdd(definition, symbol => "V|" + Key(symbol));

    /// <summary>The nodes of a type, made once.</summary>
    public TypeKeys KeysOf(INamedTypeSymbol type) => _typeKeys.GetOrAdd(type.OriginalDefinition, symbol => new TypeKeys(Key(symbol)));

    /// <summary>What messages and lines say of a symbol, made once.</summary>
    public SymbolText TextOf(ISymbol definition) => _texts.GetOrAdd(definition, static symbol => SymbolText.Of(symbol));
}
