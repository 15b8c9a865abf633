using Orchestration;

namespace Violations.OrphanPause;

[Trigger("consult.requested", 1)]
public readonly partial record struct ConsultRequested(OpaqueRef Request, bool IsComplete);

[Policy<ConsultRequested>("consult.check", "1.0.0")]
public enum ConsultCheck
{
    [Allow, When(nameof(ConsultRequested.IsComplete), Is = true)] Complete,
    [Escalate, When(nameof(ConsultRequested.IsComplete), Is = false)] Incomplete,
}

[Workflow("consult.intake", "1.0.0")]
[StartsOn<ConsultRequested>]
public enum ConsultIntake
{
    [Evaluate<ConsultCheck>("1.0.0")]
    [On(Signal.Allow, Accepted), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    Check,

    [Pause("consult.review@v1")]
    [On(Signal.Approved, Accepted), On(Signal.Rejected, Declined)]
    Review, // ORCH1024

    [Terminate(Outcome.Completed)] Accepted,
    [Terminate(Outcome.Declined)] Declined,
}
