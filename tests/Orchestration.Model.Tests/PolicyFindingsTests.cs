using System.Globalization;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>What the answers become: which rule of ours reports them, where, and in which words.</summary>
public sealed class PolicyFindingsTests
{
    private static readonly ShapeModel s_view = new(ShapeKind.View, new(string.Empty, "Case"), "case", "1.0.0",
    [
        new("Age", new IntegerDomain("byte", 0, 9)),
        new("Kind", new TextDomain(["a", "b"]), IsOptional: true),
    ]);

    [Fact]
    public void A_rule_that_never_applies_is_shown_at_the_conditions_that_exclude_each_other() => Says(
        """
        ORCH1101 Rules.R/When#1 [R; Age] beside Rules.R/When#2
        """,
        Of(Rule("R", 0, Decision.Deny, Is("Kind", "a"), AtMost(2), AtLeast(3)), Rule("Rest", 1, Decision.Deny)));

    [Fact]
    public void A_shadowed_rule_is_shown_with_those_that_decide_for_it() => Says(
        """
        ORCH1102 Rules.Late [Late; 'Low', 'High'] beside Rules.Low, Rules.High
        """,
        Of(Rule("Low", 0, Decision.Deny, AtMost(4)), Rule("High", 1, Decision.Deny, AtLeast(5)), Rule("Late", 2, Decision.Allow)));

    [Fact]
    public void A_conflict_is_shown_at_the_later_rule_with_what_each_decides() => Says(
        """
        ORCH1103 Rules.Young [A; Young; Kind = "a", Age 0..2 -> 'A' decides Allow, 'Young' would decide Escalate (e.g. age 0)] beside Rules.A
        """,
        Of(Rule("A", 0, Decision.Allow, Is("Kind", "a")), Rule("Young", 1, Decision.Escalate, AtMost(2)), Rule("Rest", 2, Decision.Deny))
            with { Combining = Combining.FirstApplicable });

    [Fact]
    public void A_gap_is_an_error_where_the_policy_claims_to_be_total_and_comes_with_its_remedy()
    {
        var open = Of(Rule("Low", 0, Decision.Allow, AtMost(4)));
        Says("ORCH1108 Rules [Rules; Age 5..9 -> no rule applies, default Deny (e.g. age 5)]; remedy Case|Age\tAtLeast\tv5|Age\tAtMost\tv9", open);
        Says("ORCH1104 Rules/Policy(Total) [Rules; Age 5..9 -> no rule applies, default Deny (e.g. age 5)]; remedy Case|Age\tAtLeast\tv5|Age\tAtMost\tv9", open with { IsTotal = true });
    }

    [Fact]
    public void A_broken_invariant_is_shown_at_its_own_attribute_with_what_breaks_it()
    {
        var policy = Of(Rule("Low", 0, Decision.Allow, AtMost(4)), Rule("High", 1, Decision.Escalate, AtLeast(5)));
        Says("ORCH1105 Rules/Never#1 [Never; Allow; Age; Age = 4 -> Allow by 'Low'; 'Low'] beside Rules.Low", policy with
        {
            Invariants = [new(false, Decision.Deny, AtMost(3)), new(true, Decision.Allow, AtMost(2)), new(false, Decision.Allow, Exactly(4))],
        });
        Says("ORCH1105 Rules/Always [Always; Allow; Age; Age 5..9 -> Escalate by 'High' (e.g. age 5); 'High'] beside Rules.High", policy with
        {
            Invariants = [new(false, Decision.Deny, AtLeast(0)), new(true, Decision.Allow, AtLeast(0))],
        });
        var gap = Of(Rule("Low", 0, Decision.Allow, AtMost(4))) with { Invariants = [new(true, Decision.Allow, AtLeast(0))] };
        Assert.Contains(
            "ORCH1105 Rules/Always [Always; Allow; Age; Age 5..9 -> no rule applies, default Deny (e.g. age 5); the policy, by a rule for these cases]",
            Say(gap).Split('\n'));
    }

    [Fact]
    public void What_Unknown_allows_is_shown_at_the_rule_that_allows_it() => Says(
        """
        ORCH1106 Rules.Ok [Kind; "b"; every case -> while 'Kind' is Unknown, Allow by 'Ok'; when it is "b", Escalate by 'Held'; Ok] beside Rules.Held
        """,
        Of(Rule("Held", 0, Decision.Escalate, Is("Kind", "b")), Rule("Ok", 1, Decision.Allow)));

    [Fact]
    public void Several_rules_are_named_in_order_with_each_decision_once()
    {
        var policy = Of(
            Rule("Deny1", 0, Decision.Deny, Exactly(1), Is("Kind", "a")), Rule("Hold", 1, Decision.Escalate, Exactly(1), Is("Kind", "b")), Rule("Ok", 2, Decision.Allow, AtMost(4)),
            Rule("Fine", 3, Decision.Allow, AtLeast(5)));
        Says(
            """
            ORCH1105 Rules/Always [Always; Allow; Age; Age = 1, Kind in {"a", "b"} -> Deny or Escalate by 'Deny1', 'Hold' (e.g. kind "a"); 'Deny1', 'Hold'] beside Rules.Deny1, Rules.Hold
            ORCH1106 Rules.Ok [Kind; "a"; Age = 1 -> while 'Kind' is Unknown, Allow by 'Ok'; when it is "a", Deny by 'Deny1'; Ok] beside Rules.Deny1
            """,
            policy with { Invariants = [new(true, Decision.Allow, AtLeast(0))] });
    }

    [Fact]
    public void What_Unknown_allows_may_be_refused_by_no_rule_or_allowed_by_several() => Says(
        """
        ORCH1108 Rules [Rules; Kind in {"a", "b"} -> no rule applies, default Deny (e.g. kind "a")]; remedy Case|Kind\tIn\tta\ttb
        ORCH1106 Rules.Low [Kind; "a"; every case -> while 'Kind' is Unknown, Allow by 'Low', 'High'; when it is "a", no rule applies, default Deny; Low', 'High] beside Rules.High
        """.Replace("\\t", "\t", StringComparison.Ordinal),
        Of(Rule("Low", 0, Decision.Allow, AtMost(4), Unknown("Kind")), Rule("High", 1, Decision.Allow, AtLeast(5), Unknown("Kind"))));

    [Fact]
    public void What_is_unproven_is_one_finding_that_says_how_many()
    {
        var policy = Of(Rule("Low", 0, Decision.Allow, AtMost(4), Is("Kind", "a")), Rule("High", 1, Decision.Escalate, AtLeast(3), Is("Kind", "b")));
        var findings = PolicyFindings.Examine(new(policy, s_view), new AnalysisBudget(0, 0));
        var unproven = Assert.Single(findings, finding => finding.RuleId == RuleIds.Unproven);
        var answers = PolicyAnalysis.Answer(new(policy, s_view), new AnalysisBudget(0, 0)).Unproven;
        Assert.Equal(new Anchor(policy.Type), unproven.Anchor);
        Assert.Equal(["Rules", answers.Count == 1 ? answers[0] : $"{answers[0]}, and {(answers.Count - 1).ToString(CultureInfo.InvariantCulture)} more"], unproven.Arguments);
    }

    /// <summary>Over random policies: each answer is one finding (conflicts with one rule are one answer), and a rule is never anchored where it is not declared.</summary>
    [Fact]
    public void Each_answer_is_one_finding_at_a_place_that_exists() => Parallel.For(0, Volume.Of(3_000), seed =>
    {
        var bound = SmallPolicies.Policy.Generate(new PCG(5, (ulong)seed), null, out _);
        var (answers, policy) = (PolicyAnalysis.Answer(bound), bound.Policy);
        var findings = PolicyFindings.Examine(bound);
        Assert.Equal(
            answers.NeverApply.Count + answers.Shadowed.Count + answers.Conflicts.Select(pair => pair.Later).Distinct().Count() + (answers.Gap is null ? 0 : 1) + answers.Broken.Count + answers.Permits.Count,
            findings.Length);
        foreach (var anchor in findings.SelectMany(finding => finding.Related.Prepend(finding.Anchor)))
        {
            Assert.Equal(policy.Type, anchor.Declaration);
            var rule = anchor.Member is null ? null : policy.Rules.Single(each => each.Name == anchor.Member);
            if (anchor.Attribute == "When")
                Assert.InRange(anchor.Ordinal, 0, rule!.Conditions.Count - 1);
        }

        foreach (var finding in findings.Where(finding => finding.RuleId == RuleIds.RuleNeverApplies))
        {
            var rule = policy.Rules.Single(each => each.Name == finding.Anchor.Member);
            var conditions = finding.Related.Prepend(finding.Anchor).Select(anchor => rule.Conditions[anchor.Ordinal]).ToArray();
            var facet = bound.View.Facets.Single(each => each.Name == Assert.Single(conditions.Select(condition => condition.Facet).Distinct()));
            Assert.DoesNotContain(Reference.Values(facet), value => conditions.All(condition => Reference.Holds(condition, value)));
        }
    });

    private static PolicyModel Of(params RuleModel[] rules) =>
        new(new(string.Empty, "Rules"), "rules", "1.0.0", s_view.Type, Combining.DenyOverrides, IsTotal: false, rules.ToEquatableArray(), []);

    private static RuleModel Rule(string name, long constant, Decision effect, params ConditionModel[] conditions) =>
        new(name, constant, effect, conditions.ToEquatableArray());

    private static ConditionModel AtMost(long age) => new("Age", ConditionOperator.AtMost, [Number(age)]);

    private static ConditionModel AtLeast(long age) => new("Age", ConditionOperator.AtLeast, [Number(age)]);

    private static ConditionModel Exactly(long age) => new("Age", ConditionOperator.Is, [Number(age)]);

    private static ConditionModel Is(string facet, string code) => new(facet, ConditionOperator.Is, [new(FacetValueKind.Text, 0, code)]);

    private static ConditionModel Unknown(string facet) => new(facet, ConditionOperator.IsUnknown, []);

    private static FacetValue Number(long number) => new(FacetValueKind.Integer, number, string.Empty);

    private static void Says(string expected, PolicyModel policy) => Assert.Equal(expected, Say(policy));

    private static string Say(PolicyModel policy) => string.Join('\n', PolicyFindings.Examine(new(policy, s_view)).Select(finding =>
        $"{finding.RuleId} {Place(finding.Anchor)} [{string.Join("; ", finding.Arguments)}]"
        + (finding.Related.IsEmpty ? string.Empty : " beside " + string.Join(", ", finding.Related.Select(Place)))
        + (finding.Remedy is { } remedy ? "; remedy " + remedy.Replace('\n', '|') : string.Empty)));

    private static string Place(Anchor anchor) => anchor.Declaration.Name
        + (anchor.Member is null ? string.Empty : "." + anchor.Member)
        + (anchor.Attribute is null ? string.Empty : "/" + anchor.Attribute)
        + (anchor.Ordinal == 0 ? string.Empty : "#" + anchor.Ordinal.ToString(CultureInfo.InvariantCulture))
        + (anchor.Argument is null ? string.Empty : $"({anchor.Argument})");
}
