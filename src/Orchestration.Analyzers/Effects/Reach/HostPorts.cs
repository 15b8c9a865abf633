using Microsoft.CodeAnalysis;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>The ports by the types that a host implements, and by the attribute that marks a derivation.</summary>
internal static class HostPorts
{
    private static readonly Dictionary<string, PortEffect> s_byName = PortEffects.All.ToDictionary(static port => port.Id.Substring(2), StringComparer.Ordinal);

    /// <summary>The port that a contract or attribute is; null for any other.</summary>
    public static PortEffect? Find(INamedTypeSymbol? type) =>
        type is not null && s_byName.TryGetValue(SymbolNames.Full(type.OriginalDefinition), out var port) ? port : null;

    /// <summary>What an attribute of a method marks it as; null for an ordinary method.</summary>
    public static PortEffect? FindMark(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "DeriveAttribute" } mark && Find(mark) is { } port)
                return port;
        }

        return null;
    }
}

/// <summary>Where a host puts its ports together.</summary>
internal static class CompositionRoot
{
    /// <summary>It may read what it needs to start; what it writes passes no gateway.</summary>
    public static readonly PortEffect Port = new(
        "T:Orchestration.OrchestrationPorts", "a composition root puts the ports together", EffectKinds.Variability | EffectKinds.Log);
}
