using Orchestration.Model;
using Orchestration.Model.Policies;

namespace Orchestration.Tool.Verification;

/// <summary>How a run's cases lie to those that a rule matches.</summary>
internal enum BoxRelation
{
    /// <summary>The rule matches none.</summary>
    Apart,

    /// <summary>The rule matches all.</summary>
    Inside,

    /// <summary>The rule matches some.</summary>
    Across,
}

/// <summary>The cases of a run against the atoms of a policy. Values outside of a shape's domains match the rules that do not test them.</summary>
internal static class Boxes
{
    /// <summary>How a run's cases lie to a rule.</summary>
    public static BoxRelation Relate(PolicySpace space, RuleBox rule, IReadOnlyDictionary<string, Range> ranges)
    {
        var relation = BoxRelation.Inside;
        for (var index = 0; index < space.Axes.Length; index++)
        {
            if (!rule.IsConstrained[index])
                continue;
            var (hits, misses) = Touch(space.Axes[index], rule.Sets[index], ranges[space.Axes[index].Facet.Name]);
            if (!hits)
                return BoxRelation.Apart;
            if (misses)
                relation = BoxRelation.Across;
        }

        return rule.IsEmpty ? BoxRelation.Apart : relation;
    }

    /// <summary>The cases of a run, in words.</summary>
    public static string Describe(PolicySpace space, IReadOnlyDictionary<string, Range> ranges)
    {
        var everything = World.Everything(space.Axes);
        var said = space.Axes.Where(axis => ranges[axis.Facet.Name] != everything[axis.Facet.Name]).Select(axis => axis.Facet.Name + " " + Describe(axis, ranges[axis.Facet.Name]));
        return string.Join(", ", said.DefaultIfEmpty("anything is so"));
    }

    /// <summary>Whether a range meets atoms of a set, and whether it meets anything else.</summary>
    public static (bool Hits, bool Misses) Touch(FacetAxis axis, AtomSet set, Range range)
    {
        var (hits, misses) = (false, false);
        if (range.IsKnown != true && axis.Facet.IsOptional)
            Note(set.Contains(0));
        if (range.IsKnown == false)
            return (hits, misses);
        Int128 met = 0;
        for (var (atom, version) = (0, 0); atom < axis.Atoms.Length; atom++)
        {
            var (low, high) = axis.Atoms[atom] switch
            {
                IntegerAtom run => (run.Minimum, run.Maximum),
                ValueAtom { Value: { Kind: FacetValueKind.Text } code } when axis.Facet.Domain is TextDomain codes => Same(codes.Codes.ToList().IndexOf(code.Text)),
                ValueAtom value => Same(value.Value.Number),
                VersionAtom => Same(version++),
                _ => (1L, 0L),
            };
            var (from, to) = (Int128.Max(low, range.Low), Int128.Min(high, range.High));
            if (from > to)
                continue;
            met += to - from + 1;
            Note(set.Contains(atom));
        }

        // What no atom holds is no value of the shape: a rule that tests the facet does not match it.
        misses |= met < range.High - range.Low + 1;
        return (hits, misses);

        void Note(bool isIn)
        {
            hits |= isIn;
            misses |= !isIn;
        }
    }

    private static (long Low, long High) Same(long number) => (number, number);

    private static string Describe(FacetAxis axis, Range range)
    {
        if (range.IsKnown == false)
            return "is Unknown";
        var met = Enumerable.Range(0, axis.Atoms.Length).Where(atom => axis.Atoms[atom] is not UnknownAtom
            && Touch(axis, AtomSet.Where(axis.Atoms.Length, position => position == atom), range with { IsKnown = true }).Hits).Select(atom => axis.Atoms[atom].ToString());
        return "is " + string.Join(" or ", met.DefaultIfEmpty("no value of it"));
    }
}
