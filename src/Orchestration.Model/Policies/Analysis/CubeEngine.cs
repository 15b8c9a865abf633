namespace Orchestration.Model.Policies.Analysis;

/// <summary>Answers by cube splitting. Its cells are true, but only that of a gap is the smallest.</summary>
/// <param name="policy">The policy.</param>
/// <param name="budget">How many branches may be looked at, over all questions.</param>
internal sealed class CubeEngine(PolicyGeometry policy, int budget) : IEngine
{
    private readonly RuleMasks _masks = new(policy);
    private CubeSearch? _search;

    private CubeSearch Search => _search ??= new CubeSearch(policy, _masks, budget);

    private int Default => policy.Boxes.Length;

    /// <inheritdoc/>
    public AtomSet?[]? Find(AtomSet?[] region, Func<int, bool> wins)
    {
        for (var rule = 0; rule <= Default; rule++)
        {
            if (wins(rule) && Where(region, rule) is { } cell)
                return Narrow(rule == Default && Array.TrueForAll(region, set => set is null) ? new SmallestGap(policy, _masks, Search).Find() : cell);
        }

        return null;
    }

    /// <inheritdoc/>
    public SortedSet<int> Winners(AtomSet?[] region) => new(Enumerable.Range(0, Default + 1).Where(rule => Where(region, rule) is not null));

    /// <inheritdoc/>
    public bool Decides(int rule) => Where(policy.Everywhere, rule) is not null;

    /// <inheritdoc/>
    public AtomSet?[]? Differ(int level, int allowed, int refused)
    {
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
