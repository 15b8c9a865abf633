using Orchestration;

namespace Violations.IdleApprover;

[Trigger("visit.requested", 1)]
public readonly partial record struct VisitRequested(OpaqueRef Request, OpaqueRef Team, bool IsHome);

[View("visit.plan", "1.0.0")]
public readonly partial record struct VisitPlan(bool HasSlot);

[Policy<VisitRequested>("visit.check", "1.0.0")]
public enum VisitCheck
{
    [Allow, When(nameof(VisitRequested.IsHome), Is = true)] Home,
}

[Workflow("visit.intake", "1.0.0")]
[StartsOn<VisitRequested>]
public enum VisitIntake
{
    [Evaluate<VisitCheck>("1.0.0")]
    [On(Signal.Allow, Look), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    Check,

    [Read<VisitPlan>("1.0.0")]
    [On(Signal.Available, Notify), On(Signal.Unavailable, Declined)]
    Look,

    [Write(CommOperation.CreateNotification, Template = "visit.planned", To = nameof(VisitRequested.Team), Key = nameof(VisitRequested.Request),
        ApprovedBy = [Check, Look])] // ORCH1025
    [On(Signal.Succeeded, Planned), On(Signal.Failed, Declined), On(Signal.InDoubt, Declined)]
    Notify,

    [Terminate(Outcome.Completed)] Planned,
    [Terminate(Outcome.Declined)] Declined,
}
