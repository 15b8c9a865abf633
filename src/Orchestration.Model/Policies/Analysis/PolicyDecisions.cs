using Orchestration.Model.Collections;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>Which decisions a policy can come to at all.</summary>
public static class PolicyDecisions
{
    private static readonly Decision[] s_all = [Decision.Deny, Decision.Escalate, Decision.Allow];

    /// <summary>The decisions that some case has, in the order of their constants; all of them where the proof is too dear.</summary>
    /// <param name="bound">The policy; its conditions fit the facets of its shape.</param>
    public static EquatableArray<Decision> Of(BoundPolicy bound)
    {
        try
        {
            var policy = new PolicyGeometry(PolicySpace.Create(bound));
            var engine = new CubeEngine(policy, new AnalysisBudget());
            // The position after the last rule stands for the default deny.
            return s_all.Where(decision => Enumerable.Range(0, policy.Boxes.Length + 1)
                .Any(rule => (rule == policy.Boxes.Length ? Decision.Deny : policy.Effect(rule)) == decision && Decides(policy, engine, rule))).ToEquatableArray();
        }
        catch (BudgetExceededException)
        {
            return s_all.ToEquatableArray();
        }
    }

    private static bool Decides(PolicyGeometry policy, CubeEngine engine, int rule) =>
        (rule == policy.Boxes.Length || !policy.Space.Rules[rule].IsEmpty) && engine.Decides(rule);
}
