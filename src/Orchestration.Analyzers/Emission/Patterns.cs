using System.Collections.Immutable;
using Orchestration.Model;
using Orchestration.Model.Policies;

namespace Orchestration.Analyzers.Emission;

/// <summary>
/// A set of atoms as a C# pattern. Patterns are positive: they name what matches, so a value that the declaration does
/// not know, a member added to an enum later for one, matches nothing and falls to the default deny.
/// </summary>
internal static class Patterns
{
    /// <summary>The pattern of the whole domain of a facet; null when the type itself holds nothing else.</summary>
    public static string? Domain(FacetModel facet)
    {
        var axis = FacetAxis.Create(facet, []);
        return axis.Atoms.IsEmpty ? null : Of(axis, axis.All);
    }

    /// <summary>The pattern of a set; null when it is all that the facet's type can hold.</summary>
    public static string? Of(FacetAxis axis, AtomSet set)
    {
        var atoms = axis.Atoms.Where((_, position) => set.Contains(position)).ToImmutableArray();
        if (IsEverything(axis, atoms))
            return null;
        var values = axis.Facet.Domain switch
        {
            EnumDomain domain => Members(domain, atoms.OfType<ValueAtom>().Select(atom => atom.Value).ToArray()),
            BooleanDomain => atoms.OfType<ValueAtom>().Select(atom => atom.Value.ToString()),
            TextDomain => atoms.OfType<ValueAtom>().Select(atom => Code.Literal(atom.Value.Text)),
            IntegerDomain domain => Ranges(domain, atoms),
            _ => [],
        };
        var unknown = atoms.Any(atom => atom is UnknownAtom) ? new[] { "null" } : [];
        var parts = unknown.Concat(values).ToArray();
        // Without parentheses, for "and" binds first; and with them the compiler takes the "or" before a negative number for a name.
        return string.Join(" or ", parts);
    }

    private static bool IsEverything(FacetAxis axis, ImmutableArray<Atom> atoms) =>
        atoms.Length == axis.Atoms.Length && axis.Facet.Domain switch
        {
            BooleanDomain => true,
            IntegerDomain domain => (domain.Minimum, domain.Maximum) == IntegerDomain.Limits(domain.Keyword),
            VersionDomain => true,
            _ => false,
        };

    /// <summary>
    /// Members by name; a run of more than two whose constants leave none out as a range, which is one comparison and not
    /// a jump for each. A range holds no constant that is no member.
    /// </summary>
    private static IEnumerable<string> Members(EnumDomain domain, FacetValue[] members)
    {
        for (var first = 0; first < members.Length;)
        {
            var last = first;
            while (last + 1 < members.Length && members[last + 1].Number - 1 == members[last].Number)
                last++;
            if (last - first < 2)
                last = first;
            var (lower, upper) = (Code.Member(domain.Type, members[first].Text), Code.Member(domain.Type, members[last].Text));
            if (last == first)
                yield return lower;
            else
                yield return $">= {lower} and <= {upper}";
            first = last + 1;
        }
    }

    /// <summary>Joins neighbouring atoms, so that cuts which other rules need do not show in this one.</summary>
    private static IEnumerable<string> Ranges(IntegerDomain domain, ImmutableArray<Atom> atoms)
    {
        var joined = new List<(long Minimum, long Maximum)>();
        foreach (var atom in atoms.OfType<IntegerAtom>())
        {
            if (joined.Count > 0 && joined[joined.Count - 1].Maximum + 1 == atom.Minimum)
                joined[joined.Count - 1] = (joined[joined.Count - 1].Minimum, atom.Maximum);
            else
                joined.Add((atom.Minimum, atom.Maximum));
        }

        return joined.Select(range => Range(range.Minimum, range.Maximum, IntegerDomain.Limits(domain.Keyword)));
    }

    private static string Range(long minimum, long maximum, (long Lowest, long Highest) limits)
    {
        if (minimum == maximum)
            return Code.Number(minimum);
        if (minimum == limits.Lowest && maximum == limits.Highest)
            return "not null";
        if (minimum == limits.Lowest)
            return "<= " + Code.Number(maximum);
        if (maximum == limits.Highest)
            return ">= " + Code.Number(minimum);
        return $">= {Code.Number(minimum)} and <= {Code.Number(maximum)}";
    }
}
