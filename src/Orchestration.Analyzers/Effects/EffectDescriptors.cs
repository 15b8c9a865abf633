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
        All = ImmutableArray.Create(
            Rules.ClockRead, Rules.RandomDrawn, Rules.GuidMade, Rules.UnclassifiedCall, Rules.MalformedEffectsLine, Rules.StaleEffectsLine,
            Rules.TimerUsed, Rules.HostedServiceDeclared, Rules.HostedServiceRegistered,
            Rules.OperationNotAllowlisted, Rules.FileWritten, Rules.DatabaseWritten, Rules.HttpWritten,
            Rules.ExpressionCompiled, Rules.RulesEngineUsed, Rules.ScriptHostUsed);
        s_byId = All.ToDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; }

    /// <summary>The descriptor of an effect's rule; null when there is none.</summary>
    public static DiagnosticDescriptor? Of(Effect effect) => s_byId.TryGetValue(effect.Rule.Id, out var descriptor) ? descriptor : null;
}
