namespace Orchestration.Model.Policies.Analysis;

/// <summary>Answers by cube splitting.</summary>
/// <param name="policy">The policy.</param>
/// <param name="budget">What may be spent over all questions.</param>
internal sealed class CubeEngine(PolicyGeometry policy, AnalysisBudget budget) : IEngine
{
    private readonly RuleMasks _masks = new(policy);
    private CubeSearch? _search;
    private CubeSearch? _least;
    private readonly Dictionary<(int Level, int Atom), bool> _allowed = [];

    private CubeSearch Search => _search ??= new CubeSearch(policy, _masks, budget.Splits);

    /// <summary>A budget of its own: the proof that a cell is the smallest must not leave a question open.</summary>
    private CubeSearch Least => _least ??= new CubeSearch(policy, _masks, budget.Smallest);

    private int Default => policy.Boxes.Length;

    /// <inheritdoc/>
    public AtomSet?[]? Find(AtomSet?[] region, Func<int, bool> wins)
    {
        for (var rule = 0; rule <= Default; rule++)
        {
            if (wins(rule) && Where(region, rule) is { } cell)
                return Narrow(cell);
        }

        return null;
    }

    /// <inheritdoc/>
    public AtomSet?[]? Find(AtomSet?[] region, int rule) => Where(region, rule) is { } cell ? Narrow(cell) : null;

    /// <summary>The cell in which only rules of a kind decide that names the fewest facets.</summary>
    /// <param name="region">Where to look; there is such a case in it.</param>
    /// <param name="wins">Whether a rule is of the kind.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet?[] Smallest(AtomSet?[] region, Func<int, bool> wins) => new FewestFacets(policy, _masks, Least, Good(region, new Side(wins))).Find();

    /// <summary>The cell that names the fewest facets and in which one atom of a level is allowed, and another is not.</summary>
    /// <param name="level">The level; there is such a case.</param>
    /// <param name="allowed">The atom that is allowed.</param>
    /// <param name="refused">The others; the one that is not allowed in the cell is given back.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public (int Refused, AtomSet?[] Cell) SmallestDiffer(int level, int allowed, IEnumerable<int> refused)
    {
        var others = refused.GroupBy(atom => new WordKey(_masks.At(level, atom))).Select(group => group.First()).ToArray();
        var search = new FewestFacets(policy, _masks, Least, Good(policy.Everywhere, new Side(IsAllow, level, allowed)),
            Array.ConvertAll(others, atom => Good(policy.Everywhere, new Side(rule => !IsAllow(rule), level, atom))));
        var cell = search.Find();
        return (others[search.Either], cell);
    }

    /// <inheritdoc/>
    public SortedSet<int> Winners(AtomSet?[] region)
    {
        var (full, winners) = (policy.Full(region), new SortedSet<int>());
        var meeting = Enumerable.Range(0, full.Length).Aggregate(_masks.All, (rules, level) => RuleMask.And(rules, _masks.Any(level, full[level])));
        foreach (var rule in RuleMask.Positions(meeting))
        {
            if (Where(region, rule) is null)
                continue;
            winners.Add(rule);
            // What holds all of the region leaves nothing to those behind it.
            if (Holds(policy.Boxes[rule], full))
                return winners;
        }

        if (Where(region, Default) is not null)
            winners.Add(Default);
        return winners;
    }

    /// <inheritdoc/>
    public bool Decides(int rule) => Where(policy.Everywhere, rule) is not null;

    /// <inheritdoc/>
    public AtomSet?[]? Differ(int level, int allowed, int refused)
    {
        if (!IsAllowed(level, allowed))
            return null;
        var cell = policy.Space.Bound.Policy.Combining == Combining.DenyOverrides
            ? DifferByEffect(level, _masks.At(level, allowed), _masks.At(level, refused))
            : DifferByOrder(level, _masks.At(level, allowed), _masks.At(level, refused));
        return cell is null ? null : Narrow(cell);
    }

    /// <summary>
    /// Under deny-overrides a case is allowed when an allow matches and nothing else does. So it is lost where another
    /// rule matches that did not before, or where no allow matches any more.
    /// </summary>
    private AtomSet[]? DifferByEffect(int level, ulong[] before, ulong[] after)
    {
        var (allows, others) = (_masks.Of(Decision.Allow, true), _masks.Of(Decision.Allow, false));
        var (allowing, refusing) = (RuleMask.And(allows, before), RuleMask.And(others, before));
        foreach (var rule in RuleMask.Positions(RuleMask.Except(RuleMask.And(others, after), before)))
        {
            if (Search.Find(Free(level, rule), refusing, allowing, level) is { } cell)
                return Open(level, cell);
        }

        foreach (var rule in RuleMask.Positions(RuleMask.Except(allowing, after)))
        {
            if (Search.Find(Free(level, rule), RuleMask.Or(refusing, RuleMask.And(allows, after)), free: level) is { } cell)
                return Open(level, cell);
        }

        return null;
    }

    /// <summary>Under first-applicable it is lost where one rule wins before and another after.</summary>
    private AtomSet[]? DifferByOrder(int level, ulong[] before, ulong[] after)
    {
        var later = RuleMask.Positions(RuleMask.And(_masks.Of(Decision.Allow, false), after)).Append(Default).ToArray();
        foreach (var one in RuleMask.Positions(RuleMask.And(_masks.Of(Decision.Allow, true), before)))
        {
            var earlier = RuleMask.And(before, RuleMask.Before(one, _masks.Count));
            foreach (var other in later)
            {
                // What wins in both wins the same.
                var avoid = RuleMask.Or(earlier, RuleMask.And(after, RuleMask.Before(other, _masks.Count)));
                var region = other == Default ? Free(level, one) : Open(level, CubeSearch.Meet(Free(level, one), policy.Boxes[other]));
                if (Search.Find(region, avoid, free: level) is { } cell)
                    return Open(level, cell);
            }
        }

        return null;
    }

    /// <summary>Whether some case with the atom is allowed: asked once, for the answer is mostly no.</summary>
    private bool IsAllowed(int level, int atom)
    {
        if (!_allowed.TryGetValue((level, atom), out var isAllowed))
        {
            var allowed = new GoodCases(policy, _masks, Search, policy.Everywhere, new Side(rule => !IsAllow(rule), level, atom));
            _allowed.Add((level, atom), isAllowed = allowed.Find(policy.Full(policy.Everywhere)) is not null);
        }

        return isAllowed;
    }

    private static bool Holds(AtomSet?[] box, AtomSet[] region)
    {
        for (var level = 0; level < region.Length; level++)
        {
            if (box[level] is { } set && !region[level].Except(set).IsEmpty)
                return false;
        }

        return true;
    }

    private bool IsAllow(int rule) => policy.Effect(rule) == Decision.Allow;

    private GoodCases Good(AtomSet?[] region, Side side) => new(policy, _masks, Least, region, side);

    private AtomSet[]? Where(AtomSet?[] region, int rule)
    {
        var full = policy.Full(region);
        if (rule < Default && !RuleMask.Has(_masks.All, rule))
            return null;
        return Search.Find(rule == Default ? full : CubeSearch.Meet(full, policy.Boxes[rule]), RuleMask.And(_masks.All, RuleMask.Before(rule, _masks.Count)));
    }

    private AtomSet[] Free(int level, int rule) => Open(level, policy.Full(policy.Boxes[rule]));

    private AtomSet[] Open(int level, AtomSet[] box)
    {
        box[level] = policy.All(level);
        return box;
    }

    private AtomSet?[] Narrow(AtomSet[] cell) => cell.Select((set, level) => set == policy.All(level) ? (AtomSet?)null : set).ToArray();
}
