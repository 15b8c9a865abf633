using Orchestration.Model.Collections;
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Seal;

namespace Orchestration.Model.Tests.Seal;

/// <summary>Two policies have one meaning exactly when they decide every case alike.</summary>
public sealed class MeaningTests
{
    [Fact]
    public void Equal_hashes_and_equal_decisions_are_the_same_thing() => Parallel.For(0, 10_000, seed =>
    {
        var pair = SmallPolicies.Shape.SelectMany(shape => SmallPolicies.PolicyOver(shape).Array[2]);
        var policies = pair.Generate(new PCG(3, (ulong)seed), null, out _);
        var difference = PolicyDifference.Compare(policies[0], policies[1])!;
        Assert.Equal(difference.IsEquivalent, new PolicySubject(policies[0]).Meaning() == new PolicySubject(policies[1]).Meaning());
    });

    [Fact]
    public void Another_text_of_one_policy_has_its_meaning() => Parallel.For(0, 3_000, seed =>
    {
        var bound = SmallPolicies.Policy.Generate(new PCG(4, (ulong)seed), null, out _);
        var random = new Random(seed);
        var facets = bound.View.Facets.ToArray();
        random.Shuffle(facets);
        var again = new BoundPolicy(
            bound.Policy with
            {
                Type = new("Other", "Name"), Version = "7.0.0", IsPublic = !bound.Policy.IsPublic,
                Rules = bound.Policy.Rules.Select(rule => rule with { Name = rule.Name + "Renamed", Conditions = rule.Conditions.Reverse().ToEquatableArray() }).ToEquatableArray(),
            },
            bound.View with { Type = new("Other", "View"), Facets = facets.ToEquatableArray() });
        Assert.Equal(new PolicySubject(bound).Meaning(), new PolicySubject(again).Meaning());
        Assert.NotEqual(new PolicySubject(bound).Text, new PolicySubject(again).Text);
        Assert.Equal(ChangeSize.Patch, new PolicySubject(again).Since(new PolicySubject(bound)).Size);
    });

    [Fact]
    public void The_diagram_reads_as_reviewed() => Assert.Equal(
        """
        #0 Consent ?,0:escalate 1:deny
        #1 Urgency 0..3:allow 4..5:deny
        #2 Specialty 0,1:allow 2,3:#1
        #3 Consent ?:escalate 0:#2 1:deny
        #4 Age 0..17:#0 18..130:#3
        #4

        """.ReplaceLineEndings("\n"),
        // Facets in ordinal order of their names: Age, Consent, Specialty, Urgency.
        Meaning.Text(Referrals.BoundTriage));

    [Fact]
    public void Names_of_states_and_their_order_are_no_meaning_of_a_workflow()
    {
        var renamed = Referrals.Intake with
        {
            States = Referrals.Intake.States.Take(1).Concat(Referrals.Intake.States.Skip(1).Reverse()).Select(state => state with
            {
                Name = state.Name + "2",
                Edges = state.Edges.Reverse().Select(edge => edge with { Next = edge.Next + "2" }).ToEquatableArray(),
            }).ToEquatableArray(),
        };
        Assert.Equal(Subjects.Intake.Meaning(), new WorkflowSubject(Subjects.Parts(renamed)).Meaning());
        Assert.NotEqual(Subjects.Intake.Meaning(), new WorkflowSubject(Subjects.Parts(Subjects.Rewire(state => Subjects.Lead(state, "Route", Signal.Deny, "Review")))).Meaning());
    }
}
