using Orchestration;

public enum Specialty { Cardiology, Neurology, Oncology, Dermatology }
public enum Consent { Granted, Withheld }

[Trigger("referral.received", 1)]
public readonly partial record struct ReferralReceived(
    OpaqueRef Referral, OpaqueRef Coordinator,
    Specialty Specialty,
    [Within(0, 5)] byte Urgency,
    Consent? Consent,                               // optional: Unknown is a value that policies must face
    [Within(0, 130)] byte Age,
    [OneOf("gp", "ed", "clinic")] string Source);

[View("clinic.capacity", "1.0.0")]
public readonly partial record struct ClinicCapacity(bool SlotsOpen, [Within(0, 365)] int WaitDays);

[View("referral.routing", "1.0.0")]
public readonly partial record struct Routing(
    [From<ReferralReceived>] Specialty Specialty,
    [From<ClinicCapacity>(nameof(ClinicCapacity.SlotsOpen))] bool SlotsOpen);

[Policy<ReferralReceived>("referral.triage", "2.0.0")]
[Never(Decision.Allow, nameof(ReferralReceived.Consent), IsNot = Consent.Granted)]   // proved at build time
public enum ReferralTriage : ushort
{
    [Deny, When(nameof(ReferralReceived.Consent), Is = Consent.Withheld)]
    ConsentWithheld = 10,

    [Escalate, When(nameof(ReferralReceived.Consent), Unknown = true)]
    ConsentUnclear = 20,

    [Escalate, When(nameof(ReferralReceived.Age), AtMost = 17)]
    Minor = 30,

    [Allow]
    [When(nameof(ReferralReceived.Specialty), In = [Specialty.Cardiology, Specialty.Neurology])]
    [When(nameof(ReferralReceived.Urgency), AtLeast = 4)]
    UrgentRoute = 40,

    [Allow, When(nameof(ReferralReceived.Urgency), AtMost = 3)]
    Routine = 50,
}

[Policy<Routing>("referral.routing", "1.0.0")]
public enum RoutingPolicy
{
    [Allow, When(nameof(Routing.SlotsOpen), Is = true)] Open,
    [Escalate, When(nameof(Routing.SlotsOpen), Is = false)] Full,
}

[Workflow("referral.intake", "2.0.0")]
[StartsOn<ReferralReceived>]
public enum ReferralIntake : byte
{
    [Evaluate<ReferralTriage>("2.0.0")]
    [On(Signal.Allow, CheckCapacity), On(Signal.Escalate, Review), On(Signal.Deny, Declined)]
    Triage,

    [Read<ClinicCapacity>("1.0.0")]
    [On(Signal.Available, Route), On(Signal.Unavailable, Review)]
    CheckCapacity,

    [Evaluate<RoutingPolicy>("1.0.0")]
    [On(Signal.Allow, Notify), On(Signal.Escalate, Review), On(Signal.Deny, Declined)]
    Route,

    [Pause("referral.manual-review@v1")]
    [On(Signal.Approved, Notify), On(Signal.Rejected, Declined)]
    Review,

    [Write(CommOperation.CreateNotification, Template = "referral.accepted",
        To = nameof(ReferralReceived.Coordinator), Key = nameof(ReferralReceived.Referral),
        ApprovedBy = [Route, Review])]
    [On(Signal.Succeeded, Accepted), On(Signal.Failed, Undelivered), On(Signal.InDoubt, Undelivered)]
    Notify,

    [Terminate(Outcome.Completed)] Accepted,
    [Terminate(Outcome.Declined)] Declined,
    [Terminate(Outcome.Failed)] Undelivered,
}
