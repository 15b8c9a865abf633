namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// The smallest counterexample to totality. A rule meets a cell when it meets each facet that the cell names, so a cell
/// is a gap when no rule is left in the intersection of the masks. The number of facets is raised until one is found; at
/// each step the rule that can be excluded in the fewest ways says which facet to name next, as in a hitting set (Reiter
/// 1987). What was named in vain is not named again beside it, and a branch ends where the facets that may still be named
/// cannot exclude as many rules as are left.
/// </summary>
internal sealed class SmallestGap
{
    private readonly PolicyGeometry _policy;
    private readonly RuleMasks _masks;
    private readonly CubeSearch _search;
    private readonly (int Atom, ulong[] Matching)[][] _parts;
    private readonly int[][] _constrained;
    private readonly int[] _atoms;
    private readonly int[] _closed;
    private readonly int[] _excluded;

    /// <summary>Prepares the search.</summary>
    /// <param name="policy">The policy; some case of it is decided by no rule.</param>
    /// <param name="masks">Its rules by atom.</param>
    /// <param name="search">What the steps are taken off.</param>
    public SmallestGap(PolicyGeometry policy, RuleMasks masks, CubeSearch search)
    {
        (_policy, _masks, _search) = (policy, masks, search);
        _parts = policy.Widths.Select(Parts).ToArray();
        _constrained = policy.Boxes.Select(box => Enumerable.Range(0, box.Length).Where(level => box[level] is not null).ToArray()).ToArray();
        _atoms = new int[policy.Widths.Length];
        _closed = new int[policy.Widths.Length];
        _excluded = new int[policy.Widths.Length];
    }

    /// <summary>The cell, each named facet as wide as it goes.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet[] Find()
    {
        for (var size = 0; ; size++)
        {
            if (Try(_masks.All, size))
                return Widen();
        }
    }

    /// <summary>The atoms of a level, those that fewest rules match first, without those at which another excludes as much.</summary>
    private (int Atom, ulong[] Matching)[] Parts(int width, int level)
    {
        var parts = new List<(int Atom, ulong[] Matching)>();
        foreach (var atom in Enumerable.Range(0, width).OrderBy(atom => RuleMask.CountOf(_masks.At(level, atom))))
        {
            var matching = _masks.At(level, atom);
            if (!parts.Exists(part => RuleMask.IsWithin(part.Matching, matching)))
                parts.Add((atom, matching));
        }

        return parts.ToArray();
    }

    private bool Try(ulong[] rules, int left)
    {
        _search.Spend();
        if (RuleMask.IsEmpty(rules))
            return true;
        if (left == 0 || Hardest(rules) is not { } levels || (left > 1 && !CanEmpty(rules, left)))
            return false;
        foreach (var level in levels)
        {
            if (_closed[level] > 0)
                continue;
            _closed[level] = left;
            foreach (var (atom, matching) in _parts[level])
            {
                _atoms[level] = atom + 1;
                if (left > 1 ? Try(RuleMask.And(rules, matching), left - 1) : !RuleMask.Overlap(rules, matching))
                    return true;
            }

            _atoms[level] = 0;
        }

        foreach (var level in levels)
            _closed[level] = _closed[level] == left ? 0 : _closed[level];
        return false;
    }

    /// <summary>The levels of the rule that the fewest open levels can exclude; null where one cannot be excluded any more.</summary>
    private int[]? Hardest(ulong[] rules)
    {
        var (hardest, fewest) = (Array.Empty<int>(), int.MaxValue);
        for (var rule = RuleMask.Next(rules, 0); rule >= 0; rule = RuleMask.Next(rules, rule + 1))
        {
            var open = 0;
            foreach (var level in _constrained[rule])
                open += _closed[level] == 0 ? 1 : 0;
            if (open == 0)
                return null;
            (hardest, fewest) = open < fewest ? (_constrained[rule], open) : (hardest, fewest);
        }

        return hardest;
    }

    /// <summary>Whether the levels that exclude the most of the rules that are left exclude enough of them.</summary>
    private bool CanEmpty(ulong[] rules, int left)
    {
        var count = RuleMask.CountOf(rules);
        for (var level = 0; level < _excluded.Length; level++)
        {
            var least = count;
            if (_closed[level] == 0)
            {
                foreach (var (_, matching) in _parts[level])
                    least = Math.Min(least, RuleMask.CountOfBoth(rules, matching));
            }

            _excluded[level] = count - least;
        }

        Array.Sort(_excluded);
        var best = 0;
        for (var pick = 1; pick <= Math.Min(left, _excluded.Length); pick++)
            best += _excluded[_excluded.Length - pick];
        return best >= count;
    }

    private AtomSet[] Widen()
    {
        var cell = _policy.Full(_policy.Everywhere);
        var named = Enumerable.Range(0, _atoms.Length).Where(level => _atoms[level] > 0).ToArray();
        foreach (var level in named)
            cell[level] = AtomSet.Where(_policy.Widths[level], atom => atom == _atoms[level] - 1);
        foreach (var level in named)
        {
            var others = named.Where(other => other != level).Aggregate(_masks.All, (rules, other) => RuleMask.And(rules, _masks.Any(other, cell[other])));
            cell[level] = AtomSet.Where(_policy.Widths[level], atom => !RuleMask.Overlap(others, _masks.At(level, atom)));
        }

        return cell;
    }
}
