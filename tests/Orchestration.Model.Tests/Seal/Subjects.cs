using Orchestration.Model.Collections;
using Orchestration.Model.Seal;

namespace Orchestration.Model.Tests.Seal;

/// <summary>The acceptance program as what is to be sealed, and variants of it.</summary>
internal static class Subjects
{
    public static PolicySubject Triage => new(Referrals.BoundTriage);

    public static WorkflowSubject Intake => new(Parts(Referrals.Intake));

    public static SealRequest Request(params SealSubject[] own) => new(Role.Orchestration, own.ToEquatableArray(), default, default);

    public static SealRequest All => Request(
        new ShapeSubject(Referrals.Received), new ShapeSubject(Referrals.Capacity), new ShapeSubject(Referrals.Routing), Triage,
        new PolicySubject(new BoundPolicy(Referrals.RoutingPolicy, Referrals.Routing)), Intake);

    public static WorkflowParts Parts(WorkflowModel workflow) => new(
        workflow, Referrals.Received,
        [new BoundPolicy(Referrals.RoutingPolicy, Referrals.Routing), Referrals.BoundTriage], [Referrals.Capacity]);

    public static PolicySubject With(string version, Func<RuleModel, RuleModel> change, string? widens = null) => new(Referrals.BoundTriage with
    {
        Policy = Referrals.Triage with { Version = version, Widens = widens, Rules = Referrals.Triage.Rules.Select(change).ToEquatableArray() },
    });

    public static RuleModel Routine(RuleModel rule, long atMost) => rule.Name != "Routine" ? rule : rule with
    {
        Conditions = [new("Urgency", ConditionOperator.AtMost, [new FacetValue(FacetValueKind.Integer, atMost, string.Empty)])],
    };

    public static WorkflowModel Rewire(Func<StateModel, StateModel> change) =>
        Referrals.Intake with { Version = "3.0.0", States = Referrals.Intake.States.Select(change).ToEquatableArray() };

    public static StateModel Lead(StateModel state, string name, Signal signal, string next) => state.Name != name ? state : state with
    {
        Edges = state.Edges.Select(edge => edge.Signal == signal ? edge with { Next = next } : edge).ToEquatableArray(),
    };
}
