using System.Collections.Immutable;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// What the answers about a policy mean for a build. A gap is an error under <c>Total</c>; otherwise the default deny is
/// the declared outcome (ADR 3.1), and the finding informs of it without failing the build.
/// </summary>
public static class PolicyFindings
{
    /// <summary>Proves a policy, or says what does not hold; findings come rule by rule, then for the whole.</summary>
    /// <param name="bound">The policy; its conditions fit the facets of its shape.</param>
    /// <param name="budget">What the proofs may cost; null for what a build affords.</param>
    public static ImmutableArray<Finding> Examine(BoundPolicy bound, AnalysisBudget? budget = null)
    {
        var policy = bound.Policy;
        var answers = PolicyAnalysis.Answer(bound, budget);
        Finding[] findings =
        [
            .. answers.NeverApply.AsImmutableArray().Select(name => NeverApplies(bound, name)),
            .. answers.Shadowed.AsImmutableArray().Select(rule => new Finding(
                RuleIds.RuleShadowed, new(policy.Type, rule.Rule), [rule.Rule, Quoted(rule.By)], Places(policy, rule.By))),
            .. answers.Conflicts.AsImmutableArray().GroupBy(pair => pair.Later).Select(pairs => Conflict(policy, pairs.ToArray())),
            .. Gap(bound, answers),
            .. answers.Broken.AsImmutableArray().Select(broken => Broken(policy, broken)),
            .. answers.Permits.AsImmutableArray().Select(permit => Permits(policy, permit)),
            .. Unproven(policy, answers),
        ];
        return ImmutableArray.Create(findings);
    }

    private static Finding NeverApplies(BoundPolicy bound, string name)
    {
        var rule = Rule(bound.Policy, name);
        var space = PolicySpace.Create(bound);
        var sets = space.Rules.First(box => box.Rule.Name == name).Sets;
        var facet = space.Axes[Enumerable.Range(0, sets.Length).First(axis => sets[axis].IsEmpty)].Facet.Name;
        var conditions = Enumerable.Range(0, rule.Conditions.Count).Where(ordinal => rule.Conditions[ordinal].Facet == facet)
            .Select(ordinal => new Anchor(bound.Policy.Type, name, "When", ordinal)).ToArray();
        return new(RuleIds.RuleNeverApplies, conditions[0], [name, facet], conditions.Skip(1).ToEquatableArray());
    }

    /// <summary>One finding for a rule and all that decide before it, by the first of them.</summary>
    private static Finding Conflict(PolicyModel policy, RuleConflict[] pairs)
    {
        var ((earlier, later, where, isSmallest), others) = (pairs[0], pairs.Skip(1).Select(pair => pair.Earlier).ToArray());
        var outcome = $"'{earlier}' decides {Rule(policy, earlier).Effect}, '{later}' would decide {Rule(policy, later).Effect}";
        var more = others.Length switch
        {
            0 => string.Empty,
            <= NamedConflicts => FormattableString.Invariant($"; so with {Quoted(others.ToEquatableArray())}"),
            _ => FormattableString.Invariant($"; so with {Quoted(others.Take(NamedConflicts).ToEquatableArray())} and {others.Length - NamedConflicts} more"),
        };
        return new(
            RuleIds.RuleConflict, new(policy.Type, later), [earlier, later, Say(where, outcome, isSmallest) + more],
            Places(policy, pairs.Take(1 + NamedConflicts).Select(pair => pair.Earlier).ToEquatableArray()));
    }

    /// <summary>So many rules are named beside the first, and pointed at.</summary>
    private const int NamedConflicts = 4;

    /// <summary>A counterexample with what becomes of it, and whether a smaller one was given up.</summary>
    private static string Say(Cell cell, string outcome, bool isSmallest) =>
        cell.ToString(outcome) + (isSmallest ? string.Empty : " (found within the budget, perhaps not the smallest)");

    private static IEnumerable<Finding> Gap(BoundPolicy bound, PolicyAnswers answers)
    {
        if (answers.Gap is not { } gap)
            return [];
        var (policy, remedy) = (bound.Policy, RuleStub.Of(bound.View, gap.Cell));
        EquatableArray<string> arguments = [policy.Type.Name, Say(gap.Cell, "no rule applies, default Deny", gap.IsSmallest)];
        return policy.IsTotal
            ? [new(RuleIds.NotTotal, new(policy.Type, null, "Policy", 0, "Total"), arguments, default, remedy)]
            : [new(RuleIds.Gap, new(policy.Type), arguments, default, remedy)];
    }

    private static Finding Broken(PolicyModel policy, BrokenInvariant broken)
    {
        var invariant = policy.Invariants[broken.Index];
        var name = invariant.IsAlways ? "Always" : "Never";
        var ordinal = policy.Invariants.AsImmutableArray().Take(broken.Index).Count(earlier => earlier.IsAlways == invariant.IsAlways);
        var (rules, isGap) = (broken.Where.Rules, broken.Where.Rules.IsEmpty);
        var decided = string.Join(" or ", broken.Decisions.AsImmutableArray().OrderBy(decision => decision));
        return new(
            RuleIds.InvariantBroken, new(policy.Type, null, name, ordinal),
            [
                name, invariant.Decision.ToString(), invariant.Condition.Facet,
                Say(broken.Where.Cell, isGap ? "no rule applies, default Deny" : $"{decided} by {Quoted(rules)}", broken.Where.IsSmallest),
                isGap ? "the policy, by a rule for these cases" : Quoted(rules),
            ],
            Places(policy, rules));
    }

    private static Finding Permits(PolicyModel policy, UnknownPermit permit)
    {
        var known = policy.Rules.AsImmutableArray().Where(rule => permit.RefusedBy.Contains(rule.Name)).Select(rule => rule.Effect).Distinct().OrderBy(effect => effect);
        var refused = permit.RefusedBy.IsEmpty ? "no rule applies, default Deny" : $"{string.Join(" or ", known)} by {Quoted(permit.RefusedBy)}";
        return new(
            RuleIds.UnknownPermits, new(policy.Type, permit.AllowedBy.AsImmutableArray().FirstOrDefault()),
            [
                permit.Facet, permit.Known,
                Say(permit.Where, $"while '{permit.Facet}' is Unknown, Allow by {Quoted(permit.AllowedBy)}; when it is {permit.Known}, {refused}", permit.IsSmallest),
                string.Join("', '", permit.AllowedBy),
            ],
            Places(policy, permit.AllowedBy.AsImmutableArray().Skip(1).Concat(permit.RefusedBy).ToEquatableArray()));
    }

    private static IEnumerable<Finding> Unproven(PolicyModel policy, PolicyAnswers answers) => answers.Unproven.Count switch
    {
        0 => [],
        1 => [new(RuleIds.Unproven, new(policy.Type), [policy.Type.Name, answers.Unproven[0]])],
        var count => [new(RuleIds.Unproven, new(policy.Type), [policy.Type.Name, FormattableString.Invariant($"{answers.Unproven[0]}, and {count - 1} more")])],
    };

    private static RuleModel Rule(PolicyModel policy, string name) => policy.Rules.AsImmutableArray().First(rule => rule.Name == name);

    private static string Quoted(EquatableArray<string> names) => string.Join(", ", names.AsImmutableArray().Select(name => $"'{name}'"));

    private static EquatableArray<Anchor> Places(PolicyModel policy, EquatableArray<string> rules) =>
        rules.AsImmutableArray().Select(rule => new Anchor(policy.Type, rule)).ToEquatableArray();
}
