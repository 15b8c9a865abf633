using Orchestration.Model.Collections;

namespace Orchestration.Model.Effects;

/// <summary>What the implementation of one port may do in a Host; everything else that it reaches is a finding.</summary>
/// <param name="Id">The documentation id of the port, or of the attribute that marks a function.</param>
/// <param name="Role">What it is for, in the words of a message.</param>
/// <param name="Allowed">The effects that it exists for.</param>
public sealed record PortEffect(string Id, string Role, EffectKinds Allowed);

/// <summary>
/// The ports of the control plane and what each exists for. None may cache, retry, run in the background or write what
/// it was not asked to (ADR 4; CP-17, CP-19, CP-20). A log is no effect here: what flows into it is what matters.
/// </summary>
public static class PortEffects
{
    private const EffectKinds Ordinary = EffectKinds.Variability | EffectKinds.Log;

    /// <summary>All ports, in the order of their ids.</summary>
    public static EquatableArray<PortEffect> All { get; } =
    [
        new("T:Orchestration.DeriveAttribute", "a derivation calculates one facet from others", EffectKinds.None),
        new("T:Orchestration.IAuditSink", "an audit sink appends", Ordinary | (EffectKinds.Writes & ~EffectKinds.WriteMachine)),
        new("T:Orchestration.ICheckpointStore", "a checkpoint store keeps paused runs", Ordinary | EffectKinds.WriteFile | EffectKinds.WriteDatabase | EffectKinds.WriteStore),
        new("T:Orchestration.IDecisionSink", "a decision sink passes a signal on", Ordinary | (EffectKinds.Writes & ~EffectKinds.WriteMachine)),
        new("T:Orchestration.IIdempotencyLedger", "a ledger keeps what was written", Ordinary | EffectKinds.WriteFile | EffectKinds.WriteDatabase | EffectKinds.WriteStore),
        new("T:Orchestration.IMutationGateway", "a gateway writes the one operation that it was asked for", Ordinary | EffectKinds.WriteDatabase | EffectKinds.WriteNetwork | EffectKinds.WriteMessage),
        new("T:Orchestration.IViewReader`1", "a view reader reads", Ordinary),
    ];
}
