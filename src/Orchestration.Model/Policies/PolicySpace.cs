using System.Collections.Immutable;

namespace Orchestration.Model.Policies;

/// <summary>
/// A policy as geometry: an axis per facet that it tests, cut into atoms, and a rule as a box, one set of atoms per
/// axis. Everything that is proved of a policy, and everything that is emitted for it, starts here.
/// </summary>
public sealed class PolicySpace
{
    private PolicySpace(BoundPolicy bound, ImmutableArray<FacetAxis> axes, ImmutableArray<RuleBox> rules) =>
        (Bound, Axes, Rules) = (bound, axes, rules);

    /// <summary>The policy and the shape it tests.</summary>
    public BoundPolicy Bound { get; }

    /// <summary>The facets that can be tested, in the order of the shape.</summary>
    public ImmutableArray<FacetAxis> Axes { get; }

    /// <summary>The rules in the order in which they win: the first that matches decides.</summary>
    public ImmutableArray<RuleBox> Rules { get; }

    /// <summary>Cuts the facets of a policy's shape and places its rules.</summary>
    /// <param name="bound">The policy; its conditions name facets of the shape and fit their domains.</param>
    public static PolicySpace Create(BoundPolicy bound)
    {
        var (policy, view) = bound;
        var conditions = policy.Rules.SelectMany(rule => rule.Conditions)
            .Concat(policy.Invariants.Select(invariant => invariant.Condition)).ToLookup(condition => condition.Facet);
        var axes = view.Facets.Where(facet => facet.Domain.IsTestable)
            .Select(facet => FacetAxis.Create(facet, conditions[facet.Name])).ToImmutableArray();
        return Create(bound, axes);
    }

    /// <summary>Places a policy's rules on axes that are cut finely enough for them.</summary>
    internal static PolicySpace Create(BoundPolicy bound, ImmutableArray<FacetAxis> axes)
    {
        var rules = ByPrecedence(bound.Policy).Select(rule => RuleBox.Create(rule, axes)).ToImmutableArray();
        return new PolicySpace(bound, axes, rules);
    }

    /// <summary>Both algorithms as an order (XACML 3.0, appendix C: deny-overrides, with Escalate between, and first-applicable).</summary>
    private static IEnumerable<RuleModel> ByPrecedence(PolicyModel policy) => policy.Combining switch
    {
        Combining.FirstApplicable => policy.Rules.OrderBy(rule => rule.Constant),
        // Deny is the smallest decision and overrides; among rules of one effect the smallest constant is named.
        _ => policy.Rules.OrderBy(rule => rule.Effect).ThenBy(rule => rule.Constant),
    };
}

/// <summary>A rule as a box.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Sets">One set of atoms per axis of the space.</param>
/// <param name="IsConstrained">Whether the rule has a condition on the axis, per axis.</param>
public sealed record RuleBox(RuleModel Rule, ImmutableArray<AtomSet> Sets, ImmutableArray<bool> IsConstrained)
{
    /// <summary>Whether no case can match.</summary>
    public bool IsEmpty => Sets.Any(set => set.IsEmpty);

    internal static RuleBox Create(RuleModel rule, ImmutableArray<FacetAxis> axes)
    {
        var sets = new AtomSet[axes.Length];
        var isConstrained = new bool[axes.Length];
        for (var axis = 0; axis < sets.Length; axis++)
            sets[axis] = axes[axis].All;
        foreach (var condition in rule.Conditions)
        {
            for (var axis = 0; axis < sets.Length; axis++)
            {
                if (axes[axis].Facet.Name != condition.Facet)
                    continue;
                sets[axis] = sets[axis].Intersect(axes[axis].Matching(condition));
                isConstrained[axis] = true;
            }
        }

        return new RuleBox(rule, ImmutableArray.Create(sets), ImmutableArray.Create(isConstrained));
    }
}
