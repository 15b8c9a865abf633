using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>Which decisions a policy can come to: what an edge of a workflow is proved dead by.</summary>
public sealed class PolicyDecisionsTests
{
    /// <summary>Over random policies: the decisions that trying every case meets, in the order of their constants.</summary>
    [Fact]
    public void They_are_those_that_some_case_has() => Parallel.For(0, Volume.Of(3_000), seed =>
    {
        var bound = SmallPolicies.Policy.Generate(new PCG(9, (ulong)seed), null, out _);
        var decided = Reference.Cases(bound.View).Select(values => Reference.Decide(bound, values).Item1).ToHashSet();
        Assert.Equal(new[] { Decision.Deny, Decision.Escalate, Decision.Allow }.Where(decided.Contains), PolicyDecisions.Of(bound));
    });
}
