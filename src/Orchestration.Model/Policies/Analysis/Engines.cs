namespace Orchestration.Model.Policies.Analysis;

/// <summary>The three questions that every answer about a policy is made of.</summary>
internal interface IEngine
{
    /// <summary>A cell inside a region whose cases are all decided by rules of a kind; null where there is no such case.</summary>
    /// <param name="region">Where to look: a set per level, null for all atoms.</param>
    /// <param name="wins">Whether a rule, by position, is of the kind; the number of rules stands for the default deny.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    AtomSet?[]? Find(AtomSet?[] region, Func<int, bool> wins);

    /// <summary>The rules that decide somewhere in a region, by position.</summary>
    /// <param name="region">Where to look.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    SortedSet<int> Winners(AtomSet?[] region);

    /// <summary>A cell in which one atom of a level is allowed and another is not; null where there is none.</summary>
    /// <param name="level">The level; the cell leaves it open.</param>
    /// <param name="allowed">The atom that is allowed.</param>
    /// <param name="refused">The atom that is not.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    AtomSet?[]? Differ(int level, int allowed, int refused);
}

/// <summary>Answers from the diagram of winners, with smallest cells.</summary>
internal sealed class DiagramEngine : IEngine
{
    private readonly PolicyGeometry _policy;
    private readonly Diagram _diagram;
    private readonly SmallestCell _smallest;
    private readonly int _root;

    /// <summary>Builds the diagram.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public DiagramEngine(PolicyGeometry policy, int budget)
    {
        (_policy, _diagram) = (policy, new Diagram(policy.Widths, budget));
        _root = WinnerDiagram.Build(_diagram, policy.Boxes);
        _smallest = new SmallestCell(_diagram);
    }

    /// <inheritdoc/>
    public AtomSet?[]? Find(AtomSet?[] region, Func<int, bool> wins) =>
        Winners(region).Any(wins) ? Cell(_diagram.And(_diagram.Box(region), Where(_root, wins))) : null;

    /// <inheritdoc/>
    public SortedSet<int> Winners(AtomSet?[] region) => _diagram.Reach(_root, region);

    /// <inheritdoc/>
    public AtomSet?[]? Differ(int level, int allowed, int refused)
    {
        var (one, other) = (_diagram.Fix(_root, level, allowed), _diagram.Fix(_root, level, refused));
        return one == other ? null : Cell(_diagram.And(
            Where(one, rule => _policy.Effect(rule) == Decision.Allow), Where(other, rule => _policy.Effect(rule) != Decision.Allow)));
    }

    private int Where(int node, Func<int, bool> wins) => _diagram.Map(node, rule => wins(rule) ? 1 : 0);

    private AtomSet?[]? Cell(int predicate)
    {
        if (predicate == NodeTable.False)
            return null;
        try
        {
            return _smallest.Find(predicate);
        }
        catch (BudgetExceededException)
        {
            return SmallestCell.Any(_diagram, predicate);
        }
    }
}

/// <summary>Answers by cube splitting; its cells are true, but not the smallest.</summary>
/// <param name="policy">The policy.</param>
/// <param name="budget">How many pairs of boxes may be compared, over all questions.</param>
internal sealed class CubeEngine(PolicyGeometry policy, int budget) : IEngine
{
    private readonly AtomSet[][] _boxes = policy.Boxes.Select(policy.Full).ToArray();
    private readonly CubeSearch _search = new(budget);

    /// <inheritdoc/>
    public AtomSet?[]? Find(AtomSet?[] region, Func<int, bool> wins)
    {
        return Enumerable.Range(0, _boxes.Length + 1).Where(wins).Select(rule => Where(policy.Full(region), rule))
            .FirstOrDefault(found => found is not null) is { } cell ? Narrow(cell) : null;
    }

    /// <inheritdoc/>
    public SortedSet<int> Winners(AtomSet?[] region)
    {
        var full = policy.Full(region);
        return new SortedSet<int>(Enumerable.Range(0, _boxes.Length + 1).Where(rule => Where(full, rule) is not null));
    }

    /// <inheritdoc/>
    public AtomSet?[]? Differ(int level, int allowed, int refused)
    {
        foreach (var one in At(level, allowed).Where(rule => policy.Effect(rule) == Decision.Allow))
        {
            foreach (var other in At(level, refused).Where(rule => policy.Effect(rule) != Decision.Allow))
            {
                var before = At(level, allowed).Where(rule => rule < one).Concat(At(level, refused).Where(rule => rule < other));
                var start = Meet(Free(level, BoxOf(one)), Free(level, BoxOf(other)));
                if (_search.Outside(start, before.Select(rule => Free(level, _boxes[rule])).ToArray()) is { } cell)
                    return Narrow(cell);
            }
        }

        return null;
    }

    private AtomSet[]? Where(AtomSet[] region, int rule) =>
        _search.Outside(Meet(region, BoxOf(rule)), new ArraySegment<AtomSet[]>(_boxes, 0, rule));

    private AtomSet[] BoxOf(int rule) => rule < _boxes.Length ? _boxes[rule] : policy.Full(policy.Everywhere);

    private IEnumerable<int> At(int level, int atom) =>
        Enumerable.Range(0, _boxes.Length + 1).Where(rule => BoxOf(rule)[level].Contains(atom) && !Array.Exists(BoxOf(rule), set => set.IsEmpty));

    private AtomSet[] Free(int level, AtomSet[] box)
    {
        var freed = (AtomSet[])box.Clone();
        freed[level] = policy.All(level);
        return freed;
    }

    private static AtomSet[] Meet(AtomSet[] left, AtomSet[] right) => left.Select((set, level) => set.Intersect(right[level])).ToArray();

    private AtomSet?[] Narrow(AtomSet[] cell) =>
        cell.Select((set, level) => set == policy.All(level) ? (AtomSet?)null : set).ToArray();
}
