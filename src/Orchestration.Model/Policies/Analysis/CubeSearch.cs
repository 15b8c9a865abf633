namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Cube splitting: whether a region holds a case that no rule of a set matches, found by splitting it facet by facet into
/// what the rules tell apart. A branch ends where no rule is left, which is a case, or where one rule covers all that
/// remains. What failed once is not tried again.
/// </summary>
/// <param name="policy">The policy.</param>
/// <param name="masks">Its rules by atom.</param>
/// <param name="budget">How many branches may be looked at, over all questions.</param>
internal sealed class CubeSearch(PolicyGeometry policy, RuleMasks masks, int budget)
{
    private int _left = budget;

    /// <summary>A cell of cases in a region that none of the rules to avoid match, and one of the rules to hit does.</summary>
    /// <param name="region">Where to look: a set per level.</param>
    /// <param name="avoid">The rules that must not match.</param>
    /// <param name="hit">The rules one of which must match; null where nothing must.</param>
    /// <param name="free">A level that all the rules are taken to hold; -1 for none.</param>
    /// <returns>A set per level; null where there is no such case.</returns>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet[]? Find(AtomSet[] region, ulong[] avoid, ulong[]? hit = null, int free = -1)
    {
        Spend();
        avoid = (ulong[])avoid.Clone();
        hit = (ulong[]?)hit?.Clone();
        for (var level = 0; level < region.Length; level++)
        {
            if (region[level].IsEmpty)
                return null;
            if (level == free || masks.IsWhole(level, region[level]))
                continue;
            var matching = masks.Any(level, region[level]);
            RuleMask.And(avoid, matching, avoid);
            if (hit is not null)
                RuleMask.And(hit, matching, hit);
        }

        if (hit is not null && RuleMask.IsEmpty(hit))
            return null;
        if (RuleMask.IsEmpty(avoid))
            return Inside(region, hit);
        var split = new Split(policy, masks, region, avoid, hit, free);
        return !Try(split, 0) ? null : Inside(split.Cell(), split.Hit());
    }

    /// <summary>Takes one step off the budget.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public void Spend()
    {
        if (--_left < 0)
            throw new BudgetExceededException();
    }

    private bool Try(Split split, int depth)
    {
        Spend();
        if (RuleMask.IsEmpty(split.Avoid[depth]))
        {
            split.Depth = depth;
            return true;
        }

        if (depth == split.Levels.Length || RuleMask.Overlap(split.Avoid[depth], split.Covering[depth]) || split.HasFailed(depth))
            return false;
        foreach (var part in split.Parts[depth])
        {
            if (split.Enter(depth, part) && Try(split, depth + 1))
                return true;
        }

        split.Fail(depth);
        return false;
    }

    /// <summary>A region, cut down to the first rule that must match.</summary>
    private AtomSet[] Inside(AtomSet[] region, ulong[]? hit) => hit is null ? region : Meet(region, policy.Boxes[RuleMask.Next(hit, 0)]);

    /// <summary>What a region and a box share.</summary>
    public static AtomSet[] Meet(AtomSet[] region, AtomSet?[] box)
    {
        var meet = (AtomSet[])region.Clone();
        for (var level = 0; level < meet.Length; level++)
        {
            if (box[level] is { } set)
                meet[level] = meet[level].Intersect(set);
        }

        return meet;
    }
}
