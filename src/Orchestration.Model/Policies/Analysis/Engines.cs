namespace Orchestration.Model.Policies.Analysis;

/// <summary>The questions that every answer about a policy is made of.</summary>
internal interface IEngine
{
    /// <summary>A cell inside a region whose cases are all decided by rules of a kind; null where there is no such case.</summary>
    /// <param name="region">Where to look: a set per level, null for all atoms.</param>
    /// <param name="wins">Whether a rule, by position, is of the kind; the number of rules stands for the default deny.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    AtomSet?[]? Find(AtomSet?[] region, Func<int, bool> wins);

    /// <summary>A cell inside a region whose cases are all decided by one rule; null where it decides none.</summary>
    /// <param name="region">Where to look.</param>
    /// <param name="rule">The rule, by position.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    AtomSet?[]? Find(AtomSet?[] region, int rule);

    /// <summary>The rules that decide somewhere in a region, by position.</summary>
    /// <param name="region">Where to look.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    SortedSet<int> Winners(AtomSet?[] region);

    /// <summary>Whether a rule decides any case.</summary>
    /// <param name="rule">The rule, by position.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    bool Decides(int rule);

    /// <summary>A cell in which one atom of a level is allowed and another is not; null where there is none.</summary>
    /// <param name="level">The level; the cell leaves it open.</param>
    /// <param name="allowed">The atom that is allowed.</param>
    /// <param name="refused">The atom that is not.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    AtomSet?[]? Differ(int level, int allowed, int refused);
}

/// <summary>Answers from the diagram of winners.</summary>
internal sealed class DiagramEngine : IEngine
{
    private readonly PolicyGeometry _policy;
    private readonly Diagram _diagram;
    private readonly SmallestCell _smallest;
    private readonly int _root;
    private SortedSet<int>? _deciders;

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
        Winners(region).Any(wins) ? SmallestCell.Any(_diagram, Bad(region, wins)) : null;

    /// <inheritdoc/>
    public AtomSet?[]? Find(AtomSet?[] region, int rule) => Find(region, winner => winner == rule);

    /// <summary>The cell inside a region that names the fewest facets and whose cases are all decided by rules of a kind. There is one.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet?[] FindSmallest(AtomSet?[] region, Func<int, bool> wins) => _smallest.Find(Bad(region, wins));

    /// <inheritdoc/>
    public SortedSet<int> Winners(AtomSet?[] region) => _diagram.Reach(_root, region);

    /// <inheritdoc/>
    public bool Decides(int rule) => (_deciders ??= Winners(_policy.Everywhere)).Contains(rule);

    /// <inheritdoc/>
    public AtomSet?[]? Differ(int level, int allowed, int refused)
    {
        var (one, other) = (_diagram.Fix(_root, level, allowed), _diagram.Fix(_root, level, refused));
        var bad = one == other ? NodeTable.False : _diagram.And(
            Where(one, rule => _policy.Effect(rule) == Decision.Allow), Where(other, rule => _policy.Effect(rule) != Decision.Allow));
        return bad == NodeTable.False ? null : SmallestCell.Any(_diagram, bad);
    }

    /// <summary>The cell that names the fewest facets and in which one atom of a level is allowed and another is not; that other is given back.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public (int Refused, AtomSet?[] Cell) SmallestDiffer(int level, int allowed, IEnumerable<int> refused)
    {
        var permitted = Where(_diagram.Fix(_root, level, allowed), rule => _policy.Effect(rule) == Decision.Allow);
        return refused.Select(atom => (Atom: atom, Bad: _diagram.And(permitted, Where(_diagram.Fix(_root, level, atom), rule => _policy.Effect(rule) != Decision.Allow))))
            .Where(each => each.Bad != NodeTable.False).Select(each => (each.Atom, Cell: _smallest.Find(each.Bad)))
            .OrderBy(each => each.Cell.Count(set => set is not null)).First();
    }

    private int Bad(AtomSet?[] region, Func<int, bool> wins) => _diagram.And(_diagram.Box(region), Where(_root, wins));

    private int Where(int node, Func<int, bool> wins) => _diagram.Map(node, rule => wins(rule) ? 1 : 0);
}
