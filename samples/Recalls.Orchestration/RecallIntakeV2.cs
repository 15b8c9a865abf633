using Orchestration;
using static Recalls.RecallIntakeV2;

namespace Recalls;

/// <summary>Version 2 of the recall; it is alive beside the other, and an envelope pins the one that it is for.</summary>
[Workflow("recall.intake", "2.0.0")]
[StartsOn<RecallDue>]
public enum RecallIntakeV2
{
    [Evaluate<RecallCheckV2>("2.0.0")]
    [On(Signal.Allow, Remind), On(Signal.Escalate, Ask), On(Signal.Deny, Declined)]
    Check,

    [Pause("recall.desk@v1")]
    [On(Signal.Approved, Remind), On(Signal.Rejected, Declined)]
    Ask,

    [Write(CommOperation.SendMessage, Template = "recall.reminder", To = nameof(RecallDue.Patient), Key = nameof(RecallDue.Recall), ApprovedBy = [Check, Ask])]
    [On(Signal.Succeeded, Reminded), On(Signal.Failed, Undelivered), On(Signal.InDoubt, Undelivered)]
    Remind,

    [Terminate(Outcome.Completed)] Reminded,
    [Terminate(Outcome.Declined)] Declined,
    [Terminate(Outcome.Failed)] Undelivered,
}
