namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// A policy's space in the order in which diagrams test it: facet by facet as the rules first mention them, so that
/// facets tested together stand together and a counterexample reads in the order of the rules. Facets that nothing
/// tests have no level. The order is not improved by sifting (Rudell 1993): it is the one that messages are read in.
/// </summary>
internal sealed class PolicyGeometry
{
    private readonly AtomSet[] _all;

    /// <summary>Orders a space.</summary>
    /// <param name="space">The space.</param>
    /// <param name="order">The facets to test, in order; null for those that the policy mentions.</param>
    public PolicyGeometry(PolicySpace space, IEnumerable<string>? order = null)
    {
        Space = space;
        var policy = space.Bound.Policy;
        Axes = (order ?? Order(policy)).Select(name => space.Axes.First(axis => axis.Facet.Name == name)).ToArray();
        _all = Axes.Select(axis => axis.All).ToArray();
        Widths = Axes.Select(axis => axis.Atoms.Length).ToArray();
        Everywhere = new AtomSet?[Axes.Length];
        Boxes = space.Rules.Select(rule => Axes.Select((axis, level) => Constrained(level, rule.Sets[space.Axes.IndexOf(axis)])).ToArray()).ToArray();
    }

    /// <summary>The space.</summary>
    public PolicySpace Space { get; }

    /// <summary>The axis of each level.</summary>
    public FacetAxis[] Axes { get; }

    /// <summary>How many atoms each level has.</summary>
    public int[] Widths { get; }

    /// <summary>The rules in the order in which they win: a set per level, null for all atoms.</summary>
    public AtomSet?[][] Boxes { get; }

    /// <summary>The region of all cases; not to be written to.</summary>
    public AtomSet?[] Everywhere { get; }

    /// <summary>What a rule decides; the default, which stands behind all rules, denies.</summary>
    public Decision Effect(int rule) => rule < Boxes.Length ? Space.Rules[rule].Rule.Effect : Decision.Deny;

    /// <summary>All atoms of a level.</summary>
    public AtomSet All(int level) => _all[level];

    /// <summary>One atom of a level.</summary>
    public AtomSet Only(int level, int atom) => AtomSet.Where(Widths[level], each => each == atom);

    /// <summary>The box with every set written out.</summary>
    public AtomSet[] Full(AtomSet?[] box) => box.Select((set, level) => set ?? _all[level]).ToArray();

    /// <summary>The region that a condition matches.</summary>
    public AtomSet?[] Region(ConditionModel condition) =>
        Axes.Select((axis, level) => axis.Facet.Name == condition.Facet ? Constrained(level, axis.Matching(condition)) : null).ToArray();

    private AtomSet? Constrained(int level, AtomSet set) => set == _all[level] ? null : set;

    /// <summary>The facets that a policy mentions, in the order in which it does.</summary>
    public static IEnumerable<string> Order(PolicyModel policy) =>
        policy.Rules.AsImmutableArray().SelectMany(rule => rule.Conditions.AsImmutableArray())
            .Concat(policy.Invariants.AsImmutableArray().Select(invariant => invariant.Condition))
            .Select(condition => condition.Facet).Distinct();
}
