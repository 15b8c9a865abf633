namespace Orchestration.Model.Tests;

/// <summary>The acceptance sample as discovery hands it on.</summary>
internal static class Referrals
{
    private static readonly EnumDomain s_specialty = new(
        Type("Specialty"), [new("Cardiology", 0), new("Neurology", 1), new("Oncology", 2), new("Dermatology", 3)]);

    public static readonly ShapeModel Received = new(ShapeKind.Trigger, Type("ReferralReceived"), "referral.received", "v1",
    [
        new("Referral", new ReferenceDomain()), new("Coordinator", new ReferenceDomain()),
        new("Specialty", s_specialty),
        new("Urgency", new IntegerDomain("byte", 0, 5)),
        new("Consent", new EnumDomain(Type("Consent"), [new("Granted", 0), new("Withheld", 1)]), IsOptional: true),
        new("Age", new IntegerDomain("byte", 0, 130)),
        new("Source", new TextDomain(["gp", "ed", "clinic"])),
    ]);

    public static readonly ShapeModel Capacity = new(
        ShapeKind.View, Type("ClinicCapacity"), "clinic.capacity", "1.0.0",
        [new("SlotsOpen", new BooleanDomain()), new("WaitDays", new IntegerDomain("int", 0, 365))]);

    public static readonly ShapeModel Routing = new(ShapeKind.View, Type("Routing"), "referral.routing", "1.0.0",
    [
        new("Specialty", s_specialty, From: new(Received.Type, "Specialty")),
        new("SlotsOpen", new BooleanDomain(), From: new(Capacity.Type, "SlotsOpen")),
    ]);

    public static readonly PolicyModel Triage = new(
        Type("ReferralTriage"), "referral.triage", "2.0.0", Received.Type, Combining.DenyOverrides, IsTotal: false,
        [
            new("ConsentWithheld", 10, Decision.Deny, [new("Consent", ConditionOperator.Is, [Consent("Withheld", 1)])]),
            new("ConsentUnclear", 20, Decision.Escalate, [new("Consent", ConditionOperator.IsUnknown, [])]),
            new("Minor", 30, Decision.Escalate, [new("Age", ConditionOperator.AtMost, [Integer(17)])]),
            new("UrgentRoute", 40, Decision.Allow,
            [
                new("Specialty", ConditionOperator.In, [new(FacetValueKind.Member, 0, "Cardiology"), new(FacetValueKind.Member, 1, "Neurology")]),
                new("Urgency", ConditionOperator.AtLeast, [Integer(4)]),
            ]),
            new("Routine", 50, Decision.Allow, [new("Urgency", ConditionOperator.AtMost, [Integer(3)])]),
        ],
        [new(IsAlways: false, Decision.Allow, new("Consent", ConditionOperator.IsNot, [Consent("Granted", 0)]))]);

    public static readonly PolicyModel RoutingPolicy = new(
        Type("RoutingPolicy"), "referral.routing", "1.0.0", Routing.Type, Combining.DenyOverrides, IsTotal: false,
        [
            new("Open", 0, Decision.Allow, [new("SlotsOpen", ConditionOperator.Is, [new(FacetValueKind.Boolean, 1, string.Empty)])]),
            new("Full", 1, Decision.Escalate, [new("SlotsOpen", ConditionOperator.Is, [new(FacetValueKind.Boolean, 0, string.Empty)])]),
        ],
        []);

    public static readonly WorkflowModel Intake = new(Type("ReferralIntake"), "referral.intake", "2.0.0", Received.Type,
    [
        new("Triage", new EvaluateStep(Triage.Type, "2.0.0"),
            [new(Signal.Allow, "CheckCapacity"), new(Signal.Escalate, "Review"), new(Signal.Deny, "Declined")]),
        new("CheckCapacity", new ReadStep(Capacity.Type, "1.0.0"), [new(Signal.Available, "Route"), new(Signal.Unavailable, "Review")]),
        new("Route", new EvaluateStep(RoutingPolicy.Type, "1.0.0"),
            [new(Signal.Allow, "Notify"), new(Signal.Escalate, "Review"), new(Signal.Deny, "Declined")]),
        new("Review", new PauseStep("referral.manual-review@v1"), [new(Signal.Approved, "Notify"), new(Signal.Rejected, "Declined")]),
        new("Notify", new WriteStep("comm.create_notification@v1", "referral.accepted", "Coordinator", "Referral", ["Route", "Review"]),
            [new(Signal.Succeeded, "Accepted"), new(Signal.Failed, "Undelivered"), new(Signal.InDoubt, "Undelivered")]),
        new("Accepted", new TerminateStep(Outcome.Completed), []),
        new("Declined", new TerminateStep(Outcome.Declined), []),
        new("Undelivered", new TerminateStep(Outcome.Failed), []),
    ]);

    public static BoundPolicy BoundTriage => new(Triage, Received);

    public static BoundWorkflow BoundIntake => new(
        Intake, [Signature(Triage), Signature(RoutingPolicy)], [Capacity, Received, Routing]);

    private static TypeName Type(string name) => new(string.Empty, name);

    private static FacetValue Integer(long number) => new(FacetValueKind.Integer, number, string.Empty);

    private static FacetValue Consent(string name, long constant) => new(FacetValueKind.Member, constant, name);

    private static PolicySignature Signature(PolicyModel policy) => new(policy.Type, policy.Id, policy.Version, policy.View);
}
