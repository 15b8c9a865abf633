using System.ComponentModel;

namespace Orchestration.Runtime;

/// <summary>One way in which a case could be otherwise: another class of values of one facet. Generated code makes these.</summary>
/// <typeparam name="TView">The shape.</typeparam>
/// <param name="Facet">The facet.</param>
/// <param name="Values">The values, as a reader writes them: <c>Urgency 0..3</c>.</param>
/// <param name="Apply">The case with one of the values.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record Alternative<TView>(string Facet, string Values, Func<TView, TView> Apply)
    where TView : struct;

/// <summary>Finds the case nearest to a given one that is allowed; generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NearestAllow
{
    private const int Limit = 100_000;

    /// <summary>The fewest facets to change for a case to be allowed, by trying one, then two, and so on.</summary>
    /// <typeparam name="TView">The shape.</typeparam>
    /// <param name="view">The case.</param>
    /// <param name="alternatives">The ways in which it could be otherwise, those of one facet beside each other.</param>
    /// <param name="isAllowed">Whether a case is allowed.</param>
    /// <returns>The values to change to; empty when the case is allowed, or none of the 100,000 nearest is.</returns>
    public static IReadOnlyList<string> Find<TView>(TView view, IReadOnlyList<Alternative<TView>> alternatives, Func<TView, bool> isAllowed)
        where TView : struct
    {
        ArgumentNullException.ThrowIfNull(alternatives);
        ArgumentNullException.ThrowIfNull(isAllowed);
        if (isAllowed(view))
            return [];
        var left = Limit;
        var facets = alternatives.Select(alternative => alternative.Facet).Distinct().Count();
        for (var size = 1; size <= facets && left > 0; size++)
        {
            if (Try(view, 0, size) is { } found)
                return found;
        }

        return [];

        List<string>? Try(TView changed, int from, int size)
        {
            for (var at = from; at < alternatives.Count && left > 0; at++)
            {
                var next = alternatives[at].Apply(changed);
                if (size == 1)
                {
                    left--;
                    if (isAllowed(next))
                        return [alternatives[at].Values];
                    continue;
                }

                var behind = at + 1;
                while (behind < alternatives.Count && alternatives[behind].Facet == alternatives[at].Facet)
                    behind++;
                if (Try(next, behind, size - 1) is { } rest)
                    return [alternatives[at].Values, .. rest];
            }

            return null;
        }
    }
}
