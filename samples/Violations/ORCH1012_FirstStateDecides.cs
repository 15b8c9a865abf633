using Orchestration;

namespace Violations.FirstStateDecides;

[Trigger("transport.requested", 1)]
public readonly partial record struct TransportRequested(OpaqueRef Request);

[Workflow("transport.intake", "1.0.0")]
[StartsOn<TransportRequested>]
public enum TransportIntake
{
    [Pause("transport.desk@v1")]
    [On(Signal.Approved, Booked), On(Signal.Rejected, Declined)]
    Ask, // ORCH1012

    [Terminate(Outcome.Completed)] Booked,
    [Terminate(Outcome.Declined)] Declined,
}
