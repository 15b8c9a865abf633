using Orchestration;

namespace Violations.UnreachableState;

[Trigger("sample.received", 1)]
public readonly partial record struct SampleReceived(OpaqueRef Sample, bool IsLabelled);

[Policy<SampleReceived>("sample.check", "1.0.0")]
public enum SampleCheck
{
    [Allow, When(nameof(SampleReceived.IsLabelled), Is = true)] Labelled,
}

[Workflow("sample.intake", "1.0.0")]
[StartsOn<SampleReceived>]
public enum SampleIntake
{
    [Evaluate<SampleCheck>("1.0.0")]
    [On(Signal.Allow, Accepted), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    Check,

    [Terminate(Outcome.Completed)] Accepted,
    [Terminate(Outcome.Declined)] Declined,

    // No edge leads here.
    [Terminate(Outcome.Failed)] Lost, // ORCH1020
}
