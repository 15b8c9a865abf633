using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>
/// Every answer against trying every case. The suite runs 10,000 policies of a fixed seed; set ORCHESTRATION_POLICIES
/// to a number for a larger one.
/// </summary>
public sealed class PolicyAnalysisTests
{
    private static readonly AnalysisBudget[] s_budgets = [new(Nodes: 0), new(Splits: 0)];

    [Fact]
    public void Cube_splitting_answers_as_every_case_does() => Compare(s_budgets[0], 10_000);

    [Fact]
    public void Diagrams_answer_as_every_case_does() => Compare(s_budgets[1], 10_000);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void What_no_engine_decides_is_unproven_and_what_is_decided_is_true(int splits)
    {
        var unproven = 0;
        ForEach(Math.Min(2_000, Volume.Of(2_000)), bound =>
        {
            var (exact, answers) = (PolicyAnalysis.Answer(bound), PolicyAnalysis.Answer(bound, new AnalysisBudget(0, splits)));
            Assert.Subset(exact.Shadowed.Select(each => each.Rule).ToHashSet(), answers.Shadowed.Select(each => each.Rule).ToHashSet());
            Assert.Subset(exact.Broken.Select(each => each.Index).ToHashSet(), answers.Broken.Select(each => each.Index).ToHashSet());
            Assert.Subset(exact.Permits.Select(each => each.Facet).ToHashSet(), answers.Permits.Select(each => each.Facet).ToHashSet());
            Assert.True(exact.Gap is not null || answers.Gap is null);
            var isLess = exact.Shadowed.Count > answers.Shadowed.Count || exact.Broken.Count > answers.Broken.Count
                || exact.Permits.Count > answers.Permits.Count || (exact.Gap is not null && answers.Gap is null);
            Assert.True(!isLess || !answers.Unproven.IsEmpty, "silence where the answer is unknown");
            if (!answers.Unproven.IsEmpty)
                Interlocked.Increment(ref unproven);
        });
        Assert.NotEqual(0, unproven);
    }

    [Fact]
    public void The_acceptance_policies_have_gaps_and_nothing_else()
    {
        var triage = PolicyAnalysis.Answer(Referrals.BoundTriage);
        Assert.Equal(
            "Consent = Granted, Age 18..130, Specialty in {Oncology, Dermatology}, Urgency 4..5 -> no rule applies, default Deny (e.g. Oncology, urgency 4, age 18)",
            triage.Gap!.Cell.ToString("no rule applies, default Deny"));
        Assert.Equal(new PolicyAnswers([], [], default, triage.Gap, [], [], []), triage);
        var routing = PolicyAnalysis.Answer(new BoundPolicy(Referrals.RoutingPolicy, Referrals.Routing));
        Assert.Equal(new PolicyAnswers([], [], default, null, [], [], []), routing);
    }

    private static void Compare(AnalysisBudget budget, int policies) => ForEach(
        Volume.Of(policies), bound => new Oracle(bound).Check(PolicyAnalysis.Answer(bound, budget)));

    /// <summary>The policies of the seeds 0 to count - 1, so that a larger run holds the smaller one.</summary>
    private static void ForEach(int count, Action<BoundPolicy> check) => Parallel.For(0, count, seed =>
    {
        var bound = SmallPolicies.Policy.Generate(new PCG(1, (ulong)seed), null, out _);
        try
        {
            check(bound);
        }
        catch (Exception exception)
        {
            var text = Canonical.CanonicalText.Write(bound.View) + Canonical.CanonicalText.Write(bound.Policy);
            throw new InvalidOperationException($"seed {seed}\n{text}", exception);
        }
    });
}
