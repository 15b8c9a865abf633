using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Tests;

/// <summary>The semantic hash moves with everything that a workflow pins, and with nothing else.</summary>
public sealed class WorkflowSemanticsTests
{
    private static readonly PolicyModel[] s_policies = [Referrals.Triage, Referrals.RoutingPolicy];
    private static readonly string s_hash = WorkflowSemantics.Hash(Referrals.BoundIntake, s_policies);

    [Fact]
    public void It_does_not_depend_on_order_or_on_policies_that_are_not_pinned()
    {
        var bound = Referrals.BoundIntake;
        var reversed = bound with { Policies = bound.Policies.Reverse().ToEquatableArray(), Shapes = bound.Shapes.Reverse().ToEquatableArray() };
        var other = Referrals.Triage with { Type = new(string.Empty, "Other") };
        Assert.Equal(s_hash, WorkflowSemantics.Hash(reversed, [Referrals.RoutingPolicy, other, Referrals.Triage]));
        Assert.Matches("^[0-9a-f]{64}$", s_hash);
    }

    [Fact]
    public void A_state_an_edge_a_rule_a_view_and_a_missing_policy_each_move_it()
    {
        var bound = Referrals.BoundIntake;
        var workflow = bound.Workflow;
        var states = workflow.States.ToArray();
        var edge = states[0] with { Edges = [.. states[0].Edges.Take(2), new EdgeModel(Signal.Deny, "Undelivered")] };
        var rule = Referrals.Triage.Rules[2] with { Effect = Decision.Deny };
        string[] hashes =
        [
            s_hash,
            WorkflowSemantics.Hash(bound with { Workflow = workflow with { Version = "2.0.1" } }, s_policies),
            WorkflowSemantics.Hash(bound with { Workflow = workflow with { States = [edge, .. states[1..]] } }, s_policies),
            WorkflowSemantics.Hash(bound, [Referrals.Triage with { Rules = [.. Referrals.Triage.Rules.Where(each => each.Name != rule.Name), rule] }, Referrals.RoutingPolicy]),
            WorkflowSemantics.Hash(bound, [Referrals.Triage]),
            WorkflowSemantics.Hash(bound with { Shapes = [Referrals.Capacity with { Version = "1.0.1" }, Referrals.Received, Referrals.Routing] }, s_policies),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }
}
