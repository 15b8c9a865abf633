using Orchestration;

namespace Violations.NoEnd;

[Trigger("diet.requested", 1)]
public readonly partial record struct DietRequested(OpaqueRef Request, bool IsKnown);

[Policy<DietRequested>("diet.check", "1.0.0")]
public enum DietCheck
{
    [Escalate, When(nameof(DietRequested.IsKnown), Is = false)] Unclear,
    [Allow, When(nameof(DietRequested.IsKnown), Is = true)] Known,
}

[Workflow("diet.intake", "1.0.0")]
[StartsOn<DietRequested>]
public enum DietIntake
{
    [Evaluate<DietCheck>("1.0.0")]
    [On(Signal.Allow, Accepted), On(Signal.Escalate, Ask), On(Signal.Deny, Declined)]
    Check,

    [Pause("diet.desk@v1")]
    [On(Signal.Approved, AskAgain), On(Signal.Rejected, AskAgain)]
    Ask,

    [Pause("diet.desk@v1")]
    [On(Signal.Approved, Ask), On(Signal.Rejected, Ask)] // ORCH1022
    AskAgain,

    [Terminate(Outcome.Completed)] Accepted,
    [Terminate(Outcome.Declined)] Declined,
}
