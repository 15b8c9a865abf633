using Orchestration.Model.Collections;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>A facet and the values that it has in a cell.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Atoms">Its atoms, in their order; never all of them.</param>
public sealed record FacetRange(FacetModel Facet, EquatableArray<Atom> Atoms);

/// <summary>
/// A counterexample: cases that are alike in the facets that matter, each facet as wide as it goes. What is not named
/// may be anything.
/// </summary>
/// <param name="Ranges">The facets that matter, in the order in which the rules mention them.</param>
/// <param name="Example">One concrete value per facet that leaves a choice, in the order of the shape.</param>
public sealed record Cell(EquatableArray<FacetRange> Ranges, string Example)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Ranges.IsEmpty ? "every case" : string.Join(", ", Ranges.AsImmutableArray().Select(range => CellText.Range(range.Facet, range.Atoms.AsImmutableArray())));

    /// <summary>The cell, what becomes of it, and the concrete case.</summary>
    /// <param name="outcome">What becomes of it.</param>
    public string ToString(string outcome) => this + " -> " + outcome + (Example.Length == 0 ? string.Empty : $" (e.g. {Example})");

    internal static Cell Create(PolicyGeometry policy, AtomSet?[] sets)
    {
        var ranges = new List<FacetRange>();
        for (var level = 0; level < sets.Length; level++)
        {
            if (sets[level] is { } set && set != policy.All(level))
                ranges.Add(new FacetRange(policy.Axes[level].Facet, policy.Axes[level].Atoms.Where((_, atom) => set.Contains(atom)).ToEquatableArray()));
        }

        var order = policy.Space.Axes.Select(axis => axis.Facet.Name).ToList();
        var choices = ranges.Where(range => !CellText.IsSingle(range.Atoms.AsImmutableArray())).OrderBy(range => order.IndexOf(range.Facet.Name));
        return new Cell(ranges.ToEquatableArray(), string.Join(", ", choices.Select(range => CellText.Example(range.Facet, range.Atoms[0]))));
    }
}
