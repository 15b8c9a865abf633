using Orchestration;

namespace Violations.PinnedVersionRemoved;

[Trigger("transfer.requested", 1)]
public readonly partial record struct TransferRequested(OpaqueRef Patient, [Within(0, 9)] byte Score);

// 1.0.0 is sealed, and so is the workflow below, which pins it. That the pin no longer fits is told at the pin.
[Policy<TransferRequested>("transfer.triage", "1.1.0")] // ORCH9007
public enum TransferTriage
{
    [Allow, When(nameof(TransferRequested.Score), AtLeast = 6)] Fit,
}

[Workflow("transfer.intake", "1.0.0")]
[StartsOn<TransferRequested>]
public enum TransferIntake
{
    [Evaluate<TransferTriage>("1.0.0")] // ORCH1013
    [On(Signal.Allow, Done), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    Triage,

    [Terminate(Outcome.Completed)] Done,
    [Terminate(Outcome.Declined)] Declined,
}
