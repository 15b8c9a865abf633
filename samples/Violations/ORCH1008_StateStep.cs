using Orchestration;

namespace Violations.StateStep;

[Trigger("discharge.requested", 1)]
public readonly partial record struct DischargeRequested(OpaqueRef Encounter, bool IsCleared);

[Policy<DischargeRequested>("discharge.clearance", "1.0.0")]
public enum DischargeClearance
{
    [Allow, When(nameof(DischargeRequested.IsCleared), Is = true)] Cleared,
}

[Workflow("discharge.intake", "1.0.0")]
[StartsOn<DischargeRequested>]
public enum DischargeIntake
{
    [Evaluate<DischargeClearance>("1.0.0")]
    [On(Signal.Allow, Discharged), On(Signal.Escalate, Kept), On(Signal.Deny, Kept)]
    Clear,

    [Terminate(Outcome.Completed)] Discharged,

    [Pause("discharge.review@v1"), Terminate(Outcome.Declined)]
    Kept, // ORCH1008
}
