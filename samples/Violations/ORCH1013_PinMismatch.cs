using Orchestration;

namespace Violations.PinMismatch;

[Trigger("vaccination.requested", 1)]
public readonly partial record struct VaccinationRequested(OpaqueRef Request, bool IsDue);

[Policy<VaccinationRequested>("vaccination.schedule", "2.0.0")]
public enum VaccinationSchedule
{
    [Allow, When(nameof(VaccinationRequested.IsDue), Is = true)] Due,
}

[Workflow("vaccination.intake", "1.0.0")]
[StartsOn<VaccinationRequested>]
public enum VaccinationIntake
{
    [Evaluate<VaccinationSchedule>("1.0.0")] // ORCH1013
    [On(Signal.Allow, Booked), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    Check,

    [Terminate(Outcome.Completed)] Booked,
    [Terminate(Outcome.Declined)] Declined,
}
