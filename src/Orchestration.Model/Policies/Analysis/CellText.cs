using System.Collections.Immutable;
using System.Globalization;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>Sets of atoms as a reader writes them.</summary>
public static class CellText
{
    /// <summary>Whether the atoms stand for one value alone.</summary>
    public static bool IsSingle(ImmutableArray<Atom> atoms) => atoms is [UnknownAtom or ValueAtom or VersionAtom { IsPoint: true }]
        || (atoms is [IntegerAtom run] && run.Minimum == run.Maximum);

    /// <summary>A facet and its values, such as <c>Urgency 4..5</c> or <c>Specialty in {Oncology, Dermatology}</c>.</summary>
    public static string Range(FacetModel facet, ImmutableArray<Atom> atoms)
    {
        var values = Joined(atoms).ToArray();
        return values switch
        {
            [IntegerAtom { Minimum: var minimum, Maximum: var maximum } run] when minimum != maximum => $"{facet.Name} {run}",
            [VersionAtom { IsPoint: false } gap] => $"{facet.Name} {gap}",
            [var one] => $"{facet.Name} = {one}",
            _ => $"{facet.Name} in {{{string.Join(", ", values.Select(value => value.ToString()))}}}",
        };
    }

    /// <summary>One value of a facet, such as <c>Oncology</c> or <c>urgency 4</c>.</summary>
    public static string Example(FacetModel facet, Atom atom)
    {
        var name = char.ToLowerInvariant(facet.Name[0]) + facet.Name.Substring(1);
        return atom switch
        {
            ValueAtom { Value.Kind: FacetValueKind.Member } member => member.ToString(),
            IntegerAtom run => name + " " + run.Minimum.ToString(CultureInfo.InvariantCulture),
            VersionAtom { IsPoint: false } gap => name + " " + VersionGap.Sample(gap.Above, gap.Below),
            _ => name + " " + atom,
        };
    }

    /// <summary>Neighbouring runs of integers become one: where they were cut is no matter of the reader's.</summary>
    /// <summary>The atoms, runs of numbers that touch made one.</summary>
    /// <param name="atoms">Atoms of one facet, in their order.</param>
    internal static IEnumerable<Atom> Joined(ImmutableArray<Atom> atoms)
    {
        IntegerAtom? open = null;
        foreach (var atom in atoms)
        {
            if (atom is IntegerAtom run && open is not null && open.Maximum + 1 == run.Minimum)
            {
                open = open with { Maximum = run.Maximum };
                continue;
            }

            if (open is not null)
                yield return open;
            open = atom as IntegerAtom;
            if (open is null)
                yield return atom;
        }

        if (open is not null)
            yield return open;
    }
}
