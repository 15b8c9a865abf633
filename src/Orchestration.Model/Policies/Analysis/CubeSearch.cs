namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Cube splitting: whether a region holds a case that no rule of a set matches. A rule to avoid is a clause, for some
/// facet must lie outside of it, so the search is that of Davis, Logemann and Loveland 1962 over sets of atoms: what one
/// facet alone can still do is done at once, then the most useful atom is tried, and one that failed is dropped together
/// with all that are no better.
/// </summary>
internal sealed class CubeSearch
{
    private const int WordsPerStep = 64;

    private readonly PolicyGeometry _policy;
    private readonly CubeBox[] _boxes;
    private int _left;

    /// <summary>Prepares a search; what it needs is made once and used for every question.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="masks">Its rules by atom.</param>
    /// <param name="budget">What may be spent over all questions: one for a branch, and one for each 64 words of rules that it looks at.</param>
    public CubeSearch(PolicyGeometry policy, RuleMasks masks, int budget)
    {
        (_policy, _left) = (policy, budget);
        _boxes = new CubeBox[policy.Widths.Length + 1];
        for (var depth = 0; depth < _boxes.Length; depth++)
            _boxes[depth] = new CubeBox(policy, masks);
    }

    /// <summary>A cell of cases in a region that none of the rules to avoid match, and one of the rules to hit does.</summary>
    /// <param name="region">Where to look: a set per level.</param>
    /// <param name="avoid">The rules that must not match.</param>
    /// <param name="hit">The rules one of which must match; null where nothing must.</param>
    /// <param name="free">A level that all the rules are taken to hold; -1 for none.</param>
    /// <returns>A set per level; null where there is no such case.</returns>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet[]? Find(AtomSet[] region, ulong[] avoid, ulong[]? hit = null, int free = -1)
    {
        if (!_boxes[0].Start(region, avoid, hit, free) || Solve(0) is not { } found)
            return null;
        var cell = found.Cell(region);
        return hit is null ? cell : Meet(cell, _policy.Boxes[found.FirstHit], free);
    }

    /// <summary>Takes one branch off the budget.</summary>
    /// <param name="words">How many words of rules it looks at.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public void Spend(int words)
    {
        _left -= 1 + (words / WordsPerStep);
        if (_left < 0)
            throw new BudgetExceededException();
    }

    /// <summary>What a region and a box share; a level that is left out stays as it is.</summary>
    public static AtomSet[] Meet(AtomSet[] region, AtomSet?[] box, int except = -1)
    {
        var meet = (AtomSet[])region.Clone();
        for (var level = 0; level < meet.Length; level++)
        {
            if (level != except && box[level] is { } set)
                meet[level] = meet[level].Intersect(set);
        }

        return meet;
    }

    private CubeBox? Solve(int depth)
    {
        var box = _boxes[depth];
        while (true)
        {
            var isOpen = box.Propagate();
            Spend(box.TakeWork());
            if (!isOpen)
                return null;
            if (box.IsClear)
                return box;
            var (level, atom) = box.Choose();
            _boxes[depth + 1].Enter(box, level, atom);
            if (Solve(depth + 1) is { } found)
                return found;
            if (!box.Drop(level, atom))
                return null;
        }
    }
}
