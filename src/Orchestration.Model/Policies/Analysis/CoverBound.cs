namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// A bound on how few facets a cell can name. Where a cell must lie inside of the boxes of some rules together, their
/// shares of it must add up to all of it at least; a rule's share is what it holds of each facet that is not named,
/// multiplied. Naming a facet makes its factor one at best, so the smallest factors are taken away, one for each
/// facet that may still be named. It costs little, and most cells of few facets fail it.
/// </summary>
internal sealed class CoverBound
{
    /// <summary>More than the rounding of any sum here, so that nothing is given up that could be.</summary>
    private const double Enough = 1 - 1e-6;

    private readonly ulong[] _rules;
    private readonly double[][] _shares;
    private readonly double[] _factors;

    /// <summary>Prepares the bound.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="rules">The rules that a cell must lie inside of together.</param>
    /// <param name="open">What each level is before it is named.</param>
    public CoverBound(PolicyGeometry policy, ulong[] rules, AtomSet[] open)
    {
        (_rules, _factors) = (rules, new double[open.Length]);
        _shares = new double[policy.Boxes.Length][];
        var counts = open.Select(Count).ToArray();
        foreach (var rule in RuleMask.Positions(rules))
            _shares[rule] = open.Select((set, level) => policy.Boxes[rule][level] is { } box ? Count(set.Intersect(box)) / (double)counts[level] : 1).ToArray();
    }

    /// <summary>The rules that a cell may lie inside of before anything is named.</summary>
    public ulong[] Rules => _rules;

    /// <summary>Whether rules can still hold a cell together.</summary>
    /// <param name="rules">Those that match what is named.</param>
    /// <param name="named">The levels that are named.</param>
    /// <param name="left">How many may still be.</param>
    public bool CanCover(ulong[] rules, bool[] named, int left)
    {
        var sum = 0.0;
        for (var rule = RuleMask.Next(rules, 0); rule >= 0; rule = RuleMask.Next(rules, rule + 1))
        {
            sum += Share(_shares[rule], named, left);
            if (sum >= Enough)
                return true;
        }

        return false;
    }

    private double Share(double[] shares, bool[] named, int left)
    {
        var count = 0;
        for (var level = 0; level < shares.Length; level++)
        {
            if (!named[level] && shares[level] < 1)
                _factors[count++] = shares[level];
        }

        if (count <= left)
            return 1;
        Array.Sort(_factors, 0, count);
        var share = 1.0;
        for (var at = left; at < count; at++)
            share *= _factors[at];
        return share;
    }

    private static int Count(AtomSet set)
    {
        var count = 0;
        for (var atom = set.Next(0); atom >= 0; atom = set.Next(atom + 1))
            count++;
        return count;
    }
}
