using System.Globalization;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// The rule that would close a gap, as the remedy of a finding: the view, then a line per condition with the facet, the
/// operator and the values, parted by tabs. A value begins with its kind: m for an enum's member by its full name, v for
/// what is written as it is, t for text. A cell of several runs is closed in part, by its first.
/// </summary>
internal static class RuleStub
{
    /// <summary>The remedy; null where the vocabulary has no words for the cell, as for the gap between two versions.</summary>
    public static string? Of(ShapeModel view, Cell cell)
    {
        var lines = new List<string> { view.Type.FullName };
        foreach (var range in cell.Ranges)
        {
            if (Conditions(range.Facet, range.Atoms) is not { } conditions)
                return null;
            lines.AddRange(conditions);
        }

        return string.Join("\n", lines);
    }

    private static IEnumerable<string>? Conditions(FacetModel facet, EquatableArray<Atom> atoms)
    {
        var known = CellText.Joined(atoms.AsImmutableArray()).Where(atom => atom is not UnknownAtom).ToArray();
        return facet.Domain switch
        {
            _ when known.Length == 0 => [Line(facet, "Unknown", "vtrue")],
            VersionDomain => known[0] is VersionAtom { IsPoint: true, Above: var version } ? [Line(facet, "Is", "t" + version)] : null,
            IntegerDomain => Run(facet, (IntegerAtom)known[0]),
            // Only a complement holds Unknown and something else.
            _ when atoms.AsImmutableArray().Any(atom => atom is UnknownAtom) => [Line(facet, "NotIn", Values(facet).Except(known.Select(atom => Value(facet, atom))).ToArray())],
            _ => [Line(facet, known.Length == 1 ? "Is" : "In", known.Select(atom => Value(facet, atom)).ToArray())],
        };
    }

    private static IEnumerable<string> Run(FacetModel facet, IntegerAtom run) => run.Minimum == run.Maximum
        ? [Line(facet, "Is", Number(run.Minimum))]
        : [Line(facet, "AtLeast", Number(run.Minimum)), Line(facet, "AtMost", Number(run.Maximum))];

    private static IEnumerable<string> Values(FacetModel facet) =>
        FacetAxis.Create(facet, []).Atoms.Where(atom => atom is not UnknownAtom).Select(atom => Value(facet, atom));

    private static string Value(FacetModel facet, Atom atom) => (facet.Domain, atom) switch
    {
        (EnumDomain domain, ValueAtom member) => $"m{domain.Type.FullName}.{member.Value.Text}",
        (TextDomain, ValueAtom code) => "t" + code.Value.Text,
        _ => "v" + atom,
    };

    private static string Number(long number) => "v" + number.ToString(CultureInfo.InvariantCulture);

    private static string Line(FacetModel facet, string comparison, params string[] values) => string.Join("\t", [facet.Name, comparison, .. values]);
}
