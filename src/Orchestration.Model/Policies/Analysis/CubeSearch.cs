namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Cube splitting: whether a box holds a case outside a list of boxes, found by cutting off what each leaves over. It
/// needs no memory beyond its own depth, so it decides where diagrams grow too large, until its steps run out.
/// </summary>
/// <param name="budget">How many pairs of boxes may be compared, over all questions.</param>
internal sealed class CubeSearch(int budget)
{
    private int _left = budget;

    /// <summary>A box without any case in the others, inside the given one; null where there is none.</summary>
    /// <param name="box">Where to look: a set per axis.</param>
    /// <param name="others">What is taken away.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet[]? Outside(AtomSet[] box, IReadOnlyList<AtomSet[]> others) =>
        Array.Exists(box, set => set.IsEmpty) ? null : Outside(box, others, 0);

    private AtomSet[]? Outside(AtomSet[] box, IReadOnlyList<AtomSet[]> others, int from)
    {
        while (from < others.Count && IsDisjoint(box, others[from]))
            from++;
        if (from == others.Count)
            return box;
        var cut = others[from];
        var core = (AtomSet[])box.Clone();
        for (var axis = 0; axis < box.Length; axis++)
        {
            var inside = core[axis].Intersect(cut[axis]);
            if (inside == core[axis])
                continue;
            var piece = (AtomSet[])core.Clone();
            piece[axis] = core[axis].Except(cut[axis]);
            if (Outside(piece, others, from + 1) is { } found)
                return found;
            core[axis] = inside;
        }

        return null;
    }

    private bool IsDisjoint(AtomSet[] left, AtomSet[] right)
    {
        if (--_left < 0)
            throw new BudgetExceededException();
        for (var axis = 0; axis < left.Length; axis++)
        {
            if (!left[axis].Overlaps(right[axis]))
                return true;
        }

        return false;
    }
}
