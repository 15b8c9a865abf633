using Orchestration;

namespace Violations.OperationNotAllowlisted;

[Trigger("case.resolved", 1)]
public readonly partial record struct CaseResolved(OpaqueRef Case, OpaqueRef Owner, bool IsSettled);

[Policy<CaseResolved>("case.closing", "1.0.0")]
public enum CaseClosing
{
    [Allow, When(nameof(CaseResolved.IsSettled), Is = true)] Settled,
}

[Workflow("case.close", "1.0.0")]
[StartsOn<CaseResolved>]
public enum CaseClose
{
    [Evaluate<CaseClosing>("1.0.0")]
    [On(Signal.Allow, Close), On(Signal.Escalate, Open), On(Signal.Deny, Open)]
    Check,

    [Write("case.close@v1", // ORCH4001
        Template = "case.closed", To = nameof(CaseResolved.Owner), Key = nameof(CaseResolved.Case), ApprovedBy = [Check])]
    [On(Signal.Succeeded, Closed), On(Signal.Failed, Open), On(Signal.InDoubt, Open)]
    Close,

    [Terminate(Outcome.Completed)] Closed,
    [Terminate(Outcome.Failed)] Open,
}
