using Orchestration;

namespace Violations.Circle;

[Trigger("scan.requested", 1)]
public readonly partial record struct ScanRequested(OpaqueRef Request, bool IsComplete);

[Policy<ScanRequested>("scan.triage", "1.0.0")]
public enum ScanTriage
{
    [Escalate, When(nameof(ScanRequested.IsComplete), Is = false)] Incomplete,
    [Allow, When(nameof(ScanRequested.IsComplete), Is = true)] Complete,
}

[Workflow("scan.intake", "1.0.0")]
[StartsOn<ScanRequested>]
public enum ScanIntake
{
    [Evaluate<ScanTriage>("1.0.0")]
    [On(Signal.Allow, Booked), On(Signal.Escalate, Ask), On(Signal.Deny, Declined)]
    Triage,

    [Pause("scan.desk@v1")]
    [On(Signal.Approved, Triage)] // ORCH1021
    [On(Signal.Rejected, Declined)]
    Ask,

    [Terminate(Outcome.Completed)] Booked,
    [Terminate(Outcome.Declined)] Declined,
}
