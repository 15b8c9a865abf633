using Orchestration;

namespace Violations.NotApproved;

[Trigger("bed.requested", 1)]
public readonly partial record struct BedRequested(OpaqueRef Request, OpaqueRef Ward, bool IsUrgent);

[View("bed.board", "1.0.0")]
public readonly partial record struct BedBoard(bool HasBed);

[Policy<BedRequested>("bed.check", "1.0.0")]
public enum BedCheck
{
    [Allow, When(nameof(BedRequested.IsUrgent), Is = true)] Urgent,
    [Escalate, When(nameof(BedRequested.IsUrgent), Is = false)] Planned,
}

[Workflow("bed.intake", "1.0.0")]
[StartsOn<BedRequested>]
public enum BedIntake
{
    [Evaluate<BedCheck>("1.0.0")]
    [On(Signal.Allow, Notify), On(Signal.Escalate, Look), On(Signal.Deny, Declined)]
    Check,

    // A read approves nothing, and this one comes from an escalation.
    [Read<BedBoard>("1.0.0")]
    [On(Signal.Available, Notify), On(Signal.Unavailable, Declined)]
    Look,

    [Write(CommOperation.CreateNotification, Template = "bed.reserved", To = nameof(BedRequested.Ward), Key = nameof(BedRequested.Request),
        ApprovedBy = [Check])] // ORCH1023
    [On(Signal.Succeeded, Reserved), On(Signal.Failed, Declined), On(Signal.InDoubt, Declined)]
    Notify,

    [Terminate(Outcome.Completed)] Reserved,
    [Terminate(Outcome.Declined)] Declined,
}
