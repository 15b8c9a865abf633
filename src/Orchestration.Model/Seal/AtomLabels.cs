using System.Globalization;
using Orchestration.Model.Canonical;
using Orchestration.Model.Policies;

namespace Orchestration.Model.Seal;

/// <summary>
/// The values that lead to one place, written so that it does not show where the atoms were cut: neighbouring runs are
/// joined, members are their constants, and a bound between versions is always the first version beyond it.
/// </summary>
internal static class AtomLabels
{
    /// <summary>Where the atoms of an axis lead, grouped by place, in the order of the least value of each.</summary>
    public static IEnumerable<(string Label, int Child)> Groups(FacetAxis axis, int[] children)
    {
        var spans = Spans(axis, children).ToArray();
        return spans.Select(span => span.Child).Distinct()
            .Select(child => (string.Join(",", spans.Where(span => span.Child == child).Select(span => span.Label)), child));
    }

    private static IEnumerable<(string Label, int Child)> Spans(FacetAxis axis, int[] children)
    {
        var pairs = axis.Atoms.Select((atom, index) => (Atom: atom, Child: children[index])).ToArray();
        foreach (var (atom, child) in pairs.Where(pair => pair.Atom is UnknownAtom))
            yield return ("?", child);
        foreach (var (atom, child) in pairs.Where(pair => pair.Atom is ValueAtom).OrderBy(pair => Value(pair.Atom), StringComparer.Ordinal))
            yield return (Value(atom), child);
        for (var first = 0; first < pairs.Length;)
        {
            var last = first;
            while (last + 1 < pairs.Length && pairs[last + 1].Child == pairs[first].Child && pairs[last + 1].Atom.GetType() == pairs[first].Atom.GetType())
                last++;
            if (Run(pairs[first].Atom, pairs[last].Atom) is { } run)
                yield return (run, pairs[first].Child);
            first = last + 1;
        }
    }

    private static string Value(Atom atom) => ((ValueAtom)atom).Value switch
    {
        { Kind: FacetValueKind.Text } code => Quoting.Quote(code.Text),
        var value => value.Number.ToString(CultureInfo.InvariantCulture),
    };

    private static string? Run(Atom first, Atom last) => (first, last) switch
    {
        (IntegerAtom from, IntegerAtom to) => FormattableString.Invariant($"{from.Minimum}..{to.Maximum}"),
        // The upper end is the lower end of what follows, so the lower one says it all.
        (VersionAtom from, _) => From(from),
        _ => null,
    };

    private static string From(VersionAtom atom) => atom switch
    {
        { IsPoint: true } => ">=" + Precedence(atom.Above!),
        { Above: { } above } => ">=" + VersionGap.Next(above),
        _ => ">=0.0.0-0",
    };

    private static string Precedence(string version) => version.IndexOf('+') is >= 0 and var plus ? version.Substring(0, plus) : version;
}
