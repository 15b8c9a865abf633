using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Workflows;

namespace Orchestration.Model.Tests;

/// <summary>An edge on a decision that is proved never to come is told of, and is no finding.</summary>
public sealed class DeadEdgeTests
{
    [Fact]
    public void The_routing_policy_never_denies()
    {
        var bound = new BoundPolicy(Referrals.RoutingPolicy, Referrals.Routing);
        Assert.Equal([Decision.Escalate, Decision.Allow], PolicyDecisions.Of(bound));
        Assert.Equal([Decision.Deny, Decision.Escalate, Decision.Allow], PolicyDecisions.Of(Referrals.BoundTriage));
        Assert.Equal(
            "referral.intake@2.0.0: Route -Deny-> Declined is never taken: RoutingPolicy 1.0.0 never decides Deny\n",
            DeadEdges.Describe([Referrals.Intake], policy => policy == Referrals.RoutingPolicy.Type ? PolicyDecisions.Of(bound) : null));
        Assert.Empty(WorkflowAnalysis.Examine(Referrals.BoundIntake));
    }
}
