using System.Collections.Immutable;
using System.Numerics;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>What became of the cases that one version of a policy gave one decision.</summary>
/// <param name="Before">What the old version decides.</param>
/// <param name="After">What the new version decides.</param>
/// <param name="Count">How many cases; of a version facet, each atom counts as one.</param>
/// <param name="Witness">The smallest cell of such cases; null where there are none.</param>
public sealed record DifferenceEntry(Decision Before, Decision After, BigInteger Count, Cell? Witness);

/// <summary>
/// The meaning of a change: old decision by new decision, over every case of both shapes together. A facet that one
/// shape lacks is free there; a value that one shape lacks meets what its complements meet, and otherwise the default deny.
/// </summary>
/// <param name="Entries">The nine entries, by old decision, then new.</param>
public sealed record PolicyDifference(EquatableArray<DifferenceEntry> Entries)
{
    /// <summary>Whether both versions decide every case alike.</summary>
    public bool IsEquivalent => Entries.AsImmutableArray().All(entry => entry.Before == entry.After || entry.Count.IsZero);

    /// <summary>Compares two versions of a policy.</summary>
    /// <param name="before">The old version.</param>
    /// <param name="after">The new version.</param>
    /// <param name="nodes">How many diagram nodes it may make.</param>
    /// <returns>The difference; null when the budget does not decide it.</returns>
    /// <exception cref="ArgumentException">A facet has one name and two kinds of domain.</exception>
    public static PolicyDifference? Compare(BoundPolicy before, BoundPolicy after, int nodes = 200_000)
    {
        var conditions = new[] { before.Policy, after.Policy }.SelectMany(Conditions).ToLookup(condition => condition.Facet);
        var axes = FacetMerge.Of(before.View, after.View).Select(facet => FacetAxis.Create(facet, conditions[facet.Name])).ToImmutableArray();
        var order = PolicyGeometry.Order(after.Policy).Union(PolicyGeometry.Order(before.Policy)).ToArray();
        var (old, current) = (new PolicyGeometry(PolicySpace.Create(before, axes), order), new PolicyGeometry(PolicySpace.Create(after, axes), order));
        try
        {
            return new PolicyDifference(Cross(old, current, nodes).ToEquatableArray());
        }
        catch (BudgetExceededException)
        {
            return null;
        }
    }

    private static IEnumerable<DifferenceEntry> Cross(PolicyGeometry before, PolicyGeometry after, int budget)
    {
        var diagram = new Diagram(after.Widths, budget);
        var (old, current) = (WinnerDiagram.Build(diagram, before.Boxes), WinnerDiagram.Build(diagram, after.Boxes));
        var (weights, smallest) = (after.Axes.Select(Weights).ToArray(), new SmallestCell(diagram));
        var free = after.Space.Axes.Except(after.Axes).Aggregate(BigInteger.One, (product, axis) => product * Sum(Weights(axis)));
        foreach (var from in s_decisions)
        {
            var was = diagram.Map(old, rule => before.Effect(rule) == from ? 1 : 0);
            foreach (var to in s_decisions)
            {
                var both = diagram.And(was, diagram.Map(current, rule => after.Effect(rule) == to ? 1 : 0));
                var witness = both == NodeTable.False ? null : Cell.Create(after, smallest.Find(both));
                yield return new DifferenceEntry(from, to, free * diagram.Count(both, weights), witness);
            }
        }
    }

    private static readonly Decision[] s_decisions = [Decision.Deny, Decision.Escalate, Decision.Allow];

    private static BigInteger[] Weights(FacetAxis axis) => axis.Atoms
        .Select(atom => atom is IntegerAtom run ? (BigInteger)run.Maximum - run.Minimum + 1 : BigInteger.One).ToArray();

    private static BigInteger Sum(BigInteger[] weights) => weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);

    private static IEnumerable<ConditionModel> Conditions(PolicyModel policy) =>
        policy.Rules.AsImmutableArray().SelectMany(rule => rule.Conditions.AsImmutableArray())
            .Concat(policy.Invariants.AsImmutableArray().Select(invariant => invariant.Condition));
}

/// <summary>The facets of two shapes together, each with every value that either knows.</summary>
internal static class FacetMerge
{
    /// <summary>The testable facets of the new shape, then those that only the old one has.</summary>
    public static IEnumerable<FacetModel> Of(ShapeModel before, ShapeModel after)
    {
        var old = before.Facets.AsImmutableArray().Where(facet => facet.Domain.IsTestable).ToArray();
        var current = after.Facets.AsImmutableArray().Where(facet => facet.Domain.IsTestable).ToArray();
        return current.Select(facet => Array.Find(old, each => each.Name == facet.Name) is { } twin ? Merge(twin, facet) : facet)
            .Concat(old.Where(facet => Array.TrueForAll(current, each => each.Name != facet.Name)));
    }

    private static FacetModel Merge(FacetModel before, FacetModel after) =>
        new(after.Name, Merge(after.Name, before.Domain, after.Domain), before.IsOptional || after.IsOptional);

    private static FacetDomain Merge(string name, FacetDomain before, FacetDomain after) => (before, after) switch
    {
        (EnumDomain old, EnumDomain current) => current with
        {
            Members = current.Members.AsImmutableArray()
                .Concat(old.Members.AsImmutableArray().Where(member => current.Members.AsImmutableArray().All(each => each.Constant != member.Constant)))
                .OrderBy(member => member.Constant).ToEquatableArray(),
        },
        (IntegerDomain old, IntegerDomain current) =>
            current with { Minimum = Math.Min(old.Minimum, current.Minimum), Maximum = Math.Max(old.Maximum, current.Maximum) },
        (TextDomain old, TextDomain current) => new TextDomain(current.Codes.AsImmutableArray().Union(old.Codes.AsImmutableArray()).ToEquatableArray()),
        _ when before.GetType() == after.GetType() => after,
        _ => throw new ArgumentException($"'{name}' is {before.Noun} in one version and {after.Noun} in the other"),
    };
}
