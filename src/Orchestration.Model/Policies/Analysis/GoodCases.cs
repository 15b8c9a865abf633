namespace Orchestration.Model.Policies.Analysis;

/// <summary>Who must decide for a case to be bad.</summary>
/// <param name="Wins">Whether a rule, by position, is one of these; the number of rules stands for the default deny.</param>
/// <param name="Level">A level that is taken to have one atom and that the cell leaves open; -1 for none.</param>
/// <param name="Atom">That atom.</param>
internal sealed record Side(Func<int, bool> Wins, int Level = -1, int Atom = 0);

/// <summary>
/// Finds cases that are good, which a cell of nothing but bad cases must leave out: those outside of what is needed, and
/// those that are decided by a rule that is not among the bad. Such a rule makes a case good where no bad
/// rule stands before it; where none stands before it at all, its whole box is good. What was found is kept.
/// </summary>
internal sealed class GoodCases
{
    private readonly PolicyGeometry _policy;
    private readonly RuleMasks _masks;
    private readonly CubeSearch _search;
    private readonly AtomSet?[] _needed;
    private readonly List<(ulong[] Avoid, ulong[]? Hit)> _goals = [];
    private readonly List<AtomSet?[]> _found = [];

    /// <summary>Prepares the search.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="masks">Its rules by atom.</param>
    /// <param name="search">Finds cases.</param>
    /// <param name="region">Outside of it every case is good: it is needed.</param>
    /// <param name="side">Who decides a bad case.</param>
    public GoodCases(PolicyGeometry policy, RuleMasks masks, CubeSearch search, AtomSet?[] region, Side side)
    {
        (_policy, _masks, _search, _needed, Free) = (policy, masks, search, (AtomSet?[])region.Clone(), side.Level);
        Boxes = new ulong[masks.All.Length];
        Add(side);
    }

    /// <summary>The atoms of a level outside of which every case is good; null for none.</summary>
    public AtomSet? Needed(int level) => _needed[level];

    /// <summary>The level that cells leave open; -1 for none.</summary>
    public int Free { get; }

    /// <summary>The rules of whose boxes every case is good.</summary>
    public ulong[] Boxes { get; }

    /// <summary>The rules that a cell of bad cases must lie inside of together; null where the default is bad, or one rule alone.</summary>
    public ulong[]? Covering { get; private set; }

    /// <summary>Whether there are no other good cases inside of what is needed.</summary>
    public bool IsBoxesOnly => _goals.Count == 0 && _found.Count == 0;

    /// <summary>A box of good cases that meets a cell: a set per level, null for all atoms; null where every case of the cell is bad.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet?[]? Find(AtomSet[] cell)
    {
        for (var level = 0; level < cell.Length; level++)
        {
            if (_needed[level] is { } set && !cell[level].IsWithin(set))
                return Only(level, _policy.All(level).Except(set));
        }

        var boxes = (ulong[])Boxes.Clone();
        for (var level = 0; level < cell.Length; level++)
        {
            if (level != Free)
                RuleMask.And(boxes, _masks.Any(level, cell[level]), boxes);
        }

        if (RuleMask.Next(boxes, 0) is >= 0 and var rule)
            return BoxOf(rule);
        if (_found.Find(box => Meets(box, cell)) is { } found)
            return found;
        foreach (var (avoid, hit) in _goals)
        {
            if (_search.Find(cell, avoid, hit, Free) is not { } good)
                continue;
            var box = Widen(good, avoid, hit);
            _found.Add(box);
            return box;
        }

        return null;
    }

    /// <summary>The box of a rule, the free level left open.</summary>
    public AtomSet?[] BoxOf(int rule)
    {
        var box = _policy.Boxes[rule];
        if (Free < 0)
            return box;
        box = (AtomSet?[])box.Clone();
        box[Free] = null;
        return box;
    }

    private void Add(Side side)
    {
        var there = side.Level < 0 ? _masks.All : _masks.At(side.Level, side.Atom);
        if (!side.Wins(_masks.Count) && NarrowTo(RuleMask.Positions(there).Where(side.Wins).Take(2).ToArray(), there))
            return;
        var (bad, hit) = (new ulong[there.Length], new ulong[there.Length]);
        for (var rule = RuleMask.Next(there, 0); rule >= 0; rule = RuleMask.Next(there, rule + 1))
        {
            if (side.Wins(rule))
            {
                // Between two bad rules the good ones have the same to avoid, and are one goal.
                Add(bad, hit);
                hit = new ulong[there.Length];
                bad[rule / 64] |= 1UL << (rule % 64);
            }
            else
            {
                hit[rule / 64] |= 1UL << (rule % 64);
            }
        }

        Add(bad, hit);
        if (side.Wins(_masks.Count))
            return;
        _goals.Add((bad, null));
        Covering = bad;
    }

    /// <summary>
    /// Where one rule alone is bad, its box is needed and nothing behind it matters. So every good case lies outside of
    /// that box or inside of one before it, and none has to be looked for.
    /// </summary>
    private bool NarrowTo(int[] bad, ulong[] there)
    {
        if (bad.Length != 1)
            return false;
        var box = BoxOf(bad[0]);
        for (var level = 0; level < box.Length; level++)
        {
            if (box[level] is { } set)
                _needed[level] = _needed[level]?.Intersect(set) ?? set;
        }

        RuleMask.And(there, RuleMask.Before(bad[0], _masks.Count), Boxes);
        return true;
    }

    private void Add(ulong[] bad, ulong[] hit)
    {
        if (RuleMask.IsEmpty(bad))
            RuleMask.Or(Boxes, hit, Boxes);
        else if (!RuleMask.IsEmpty(hit))
            _goals.Add(((ulong[])bad.Clone(), hit));
    }

    /// <summary>Makes a cell of good cases as wide as it goes, so that what follows from it follows elsewhere too.</summary>
    private AtomSet?[] Widen(AtomSet[] cell, ulong[] avoid, ulong[]? hit)
    {
        var limit = hit is null ? null : BoxOf(RuleMask.Positions(hit).First(rule => IsWithin(cell, BoxOf(rule))));
        var box = new AtomSet?[cell.Length];
        for (var level = 0; level < cell.Length; level++)
        {
            if (level == Free)
                continue;
            var others = Enumerable.Range(0, cell.Length).Where(other => other != level && other != Free)
                .Aggregate(avoid, (rules, other) => RuleMask.And(rules, _masks.Any(other, cell[other])));
            cell[level] = AtomSet.Where(_policy.Widths[level], atom =>
                limit?[level]?.Contains(atom) is not false && !RuleMask.Overlap(others, _masks.At(level, atom)));
            box[level] = cell[level] == _policy.All(level) ? null : cell[level];
        }

        return box;
    }

    private bool IsWithin(AtomSet[] cell, AtomSet?[] box)
    {
        for (var level = 0; level < cell.Length; level++)
        {
            if (level != Free && box[level] is { } set && !cell[level].Except(set).IsEmpty)
                return false;
        }

        return true;
    }

    private AtomSet?[] Only(int level, AtomSet set)
    {
        var box = new AtomSet?[_policy.Widths.Length];
        box[level] = set;
        return box;
    }

    private static bool Meets(AtomSet?[] box, AtomSet[] cell)
    {
        for (var level = 0; level < cell.Length; level++)
        {
            if (box[level] is { } set && !set.Overlaps(cell[level]))
                return false;
        }

        return true;
    }
}
