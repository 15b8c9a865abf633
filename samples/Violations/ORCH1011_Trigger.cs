using Orchestration;

namespace Violations.WithoutTrigger;

[Trigger("screening.due", 1)]
public readonly partial record struct ScreeningDue(OpaqueRef Encounter, bool IsEligible);

[Policy<ScreeningDue>("screening.eligibility", "1.0.0")]
public enum ScreeningEligibility
{
    [Allow, When(nameof(ScreeningDue.IsEligible), Is = true)] Eligible,
}

// Nothing says what starts it.
[Workflow("screening.recall", "1.0.0")]
public enum ScreeningRecall // ORCH1011
{
    [Evaluate<ScreeningEligibility>("1.0.0")]
    [On(Signal.Allow, Recalled), On(Signal.Escalate, Skipped), On(Signal.Deny, Skipped)]
    Assess,

    [Terminate(Outcome.Completed)] Recalled,
    [Terminate(Outcome.Declined)] Skipped,
}
