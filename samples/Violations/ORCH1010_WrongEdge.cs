using Orchestration;

namespace Violations.WrongEdge;

[Trigger("prescription.requested", 1)]
public readonly partial record struct PrescriptionRequested(OpaqueRef Request, bool IsRepeat);

[Policy<PrescriptionRequested>("prescription.check", "1.0.0")]
public enum PrescriptionCheck
{
    [Allow, When(nameof(PrescriptionRequested.IsRepeat), Is = true)] Repeat,
}

[Workflow("prescription.intake", "1.0.0")]
[StartsOn<PrescriptionRequested>]
public enum PrescriptionIntake
{
    [Evaluate<PrescriptionCheck>("1.0.0")]
    [On(Signal.Allow, Accepted), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    [On(Signal.Approved, Accepted)] // ORCH1010
    Check,

    [Terminate(Outcome.Completed)] Accepted,
    [Terminate(Outcome.Declined)] Declined,
}
