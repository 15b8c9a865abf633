using Orchestration;

namespace Violations.MissingEdge;

[Trigger("admission.requested", 1)]
public readonly partial record struct AdmissionRequested(OpaqueRef Encounter, bool IsUrgent);

[Policy<AdmissionRequested>("admission.triage", "1.0.0")]
public enum AdmissionTriage
{
    [Allow, When(nameof(AdmissionRequested.IsUrgent), Is = true)] Urgent,
}

[Workflow("admission.intake", "1.0.0")]
[StartsOn<AdmissionRequested>]
public enum AdmissionIntake
{
    [Evaluate<AdmissionTriage>("1.0.0")]
    [On(Signal.Allow, Admitted), On(Signal.Deny, Declined)]
    Triage, // ORCH1009

    [Terminate(Outcome.Completed)] Admitted,
    [Terminate(Outcome.Declined)] Declined,
}
