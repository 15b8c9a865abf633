using Orchestration;

namespace Violations.RunProperty;

[Trigger("vaccine.due", 1)]
public readonly partial record struct VaccineDue(OpaqueRef Reminder, OpaqueRef Guardian, bool IsOverdue);

[Policy<VaccineDue>("vaccine.reminder", "1.0.0")]
public enum ReminderCheck
{
    [Allow, When(nameof(VaccineDue.IsOverdue), Is = true)] Overdue,
}

[Workflow("vaccine.reminder", "1.0.0")]
[StartsOn<VaccineDue>]
public enum VaccineReminder
{
    [Evaluate<ReminderCheck>("1.0.0")]
    [On(Signal.Allow, Notify), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)]
    Check,

    [Write(CommOperation.SendMessage, Template = "vaccine.due", To = nameof(VaccineDue.Guardian), Key = nameof(VaccineDue.Reminder), ApprovedBy = [Check])]
    [On(Signal.Succeeded, Sent), On(Signal.Failed, Undelivered)]
    [On(Signal.InDoubt, NotifyAgain)] // ORCH1201
    Notify,

    [Write(CommOperation.SendMessage, Template = "vaccine.due", To = nameof(VaccineDue.Guardian), Key = nameof(VaccineDue.Reminder), ApprovedBy = [Check])]
    [On(Signal.Succeeded, Sent), On(Signal.Failed, Undelivered), On(Signal.InDoubt, Undelivered)]
    NotifyAgain,

    [Terminate(Outcome.Completed)] Sent,
    [Terminate(Outcome.Declined)] Declined,
    [Terminate(Outcome.Failed)] Undelivered,
}
