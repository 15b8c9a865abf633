namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// The smallest counterexample to totality. A rule meets a cell when it meets each facet that the cell names, so a cell
/// is a gap when no rule is left in the intersection of the masks: subsets of facets by increasing size give the minimum.
/// </summary>
/// <param name="policy">The policy; some case of it is decided by no rule.</param>
/// <param name="masks">Its rules by atom.</param>
/// <param name="search">What the steps are taken off.</param>
internal sealed class SmallestGap(PolicyGeometry policy, RuleMasks masks, CubeSearch search)
{
    private readonly int[] _atoms = new int[policy.Widths.Length];

    /// <summary>The cell, each named facet as wide as it goes.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet[] Find()
    {
        for (var size = 0; ; size++)
        {
            Array.Clear(_atoms, 0, _atoms.Length);
            if (Try(0, size, masks.All))
                return Widen();
        }
    }

    private bool Try(int level, int left, ulong[] rules)
    {
        search.Spend();
        if (left == 0)
            return RuleMask.IsEmpty(rules);
        if (level + left > policy.Widths.Length)
            return false;
        for (var atom = 0; atom < policy.Widths[level]; atom++)
        {
            _atoms[level] = atom + 1;
            if (Try(level + 1, left - 1, RuleMask.And(rules, masks.At(level, atom))))
                return true;
        }

        _atoms[level] = 0;
        return Try(level + 1, left, rules);
    }

    private AtomSet[] Widen()
    {
        var cell = policy.Full(policy.Everywhere);
        var named = Enumerable.Range(0, _atoms.Length).Where(level => _atoms[level] > 0).ToArray();
        foreach (var level in named)
            cell[level] = AtomSet.Where(policy.Widths[level], atom => atom == _atoms[level] - 1);
        foreach (var level in named)
        {
            var others = named.Where(other => other != level).Aggregate(masks.All, (rules, other) => RuleMask.And(rules, masks.Any(other, cell[other])));
            cell[level] = AtomSet.Where(policy.Widths[level], atom => !RuleMask.Overlap(others, masks.At(level, atom)));
        }

        return cell;
    }
}
