using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>The descriptors of the rules that the effect analyzer reports.</summary>
internal static class EffectDescriptors
{
    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId;

    static EffectDescriptors()
    {
        All = Rules.OfEffects.AddRange(Rules.OfShapes).AddRange(ImmutableArray.Create(Rules.UnclassifiedCall, Rules.MalformedEffectsLine, Rules.StaleEffectsLine,
            Rules.ExemptionRefused, Rules.ExemptionMalformed, Rules.ExemptionUnused));
        s_byId = All.ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; }

    /// <summary>Whether a rule of this id is reported.</summary>
    public static bool Exists(string id) => s_byId.ContainsKey(id);

    /// <summary>The descriptor of an effect's rule; null when there is none.</summary>
    public static DiagnosticDescriptor? Of(Effect effect) => s_byId.TryGetValue(effect.Rule.Id, out var descriptor) ? descriptor : null;
}
