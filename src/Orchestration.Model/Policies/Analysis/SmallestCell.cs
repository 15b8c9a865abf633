namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Finds the cell of a predicate that names the fewest facets: all cases that agree with it are bad, whatever the other
/// facets are. At each level a facet is either named, or quantified away by the conjunction of all its branches; both
/// are tried at every node, so the minimum is a true one, the same that trying all subsets by increasing size gives.
/// </summary>
/// <param name="diagram">The diagram of the predicate.</param>
internal sealed class SmallestCell(Diagram diagram)
{
    private const int Impossible = int.MaxValue / 2;

    private readonly Dictionary<int, int> _costs = [];

    /// <summary>How many facets the smallest cell names; a very large number where there is no case.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public int Cost(int node)
    {
        if (node < 0)
            return node == NodeTable.True ? 0 : Impossible;
        if (_costs.TryGetValue(node, out var known))
            return known;
        var best = Cost(Always(node));
        foreach (var child in diagram.Nodes.Children(node))
            best = Math.Min(best, child == NodeTable.False ? Impossible : 1 + Cost(child));
        return _costs[node] = best;
    }

    /// <summary>The smallest cell, each named facet as wide as it goes; null for a facet that does not matter.</summary>
    /// <param name="predicate">What holds for some case.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public AtomSet?[] Find(int predicate)
    {
        var cell = new AtomSet?[diagram.Widths.Length];
        for (var node = predicate; node >= 0;)
        {
            var (level, children, cost) = (diagram.Nodes.Level(node), diagram.Nodes.Children(node), Cost(node));
            var atom = Array.FindIndex(children, child => child != NodeTable.False && 1 + Cost(child) == cost);
            // Quantifying away comes first where it costs the same: naming nothing is the wider cell.
            if (Cost(Always(node)) == cost)
                atom = -1;
            if (atom >= 0)
                cell[level] = AtomSet.Where(diagram.Widths[level], position => position == atom);
            node = atom < 0 ? Always(node) : children[atom];
        }

        return Widen(diagram, predicate, cell);
    }

    /// <summary>A cell around the first case that is found, named facet by facet: for when there is no budget for the smallest.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="predicate">What holds for some case.</param>
    public static AtomSet?[] Any(Diagram diagram, int predicate)
    {
        var cell = new AtomSet?[diagram.Widths.Length];
        for (var node = predicate; node >= 0;)
        {
            var (level, children) = (diagram.Nodes.Level(node), diagram.Nodes.Children(node));
            var atom = Array.FindIndex(children, child => child != NodeTable.False);
            cell[level] = AtomSet.Where(diagram.Widths[level], position => position == atom);
            node = children[atom];
        }

        return Widen(diagram, predicate, cell);
    }

    private static AtomSet?[] Widen(Diagram diagram, int predicate, AtomSet?[] cell)
    {
        for (var level = 0; level < cell.Length; level++)
        {
            if (cell[level] is not { } set)
                continue;
            cell[level] = AtomSet.Where(diagram.Widths[level], atom =>
            {
                cell[level] = AtomSet.Where(diagram.Widths[level], position => position == atom);
                return set.Contains(atom) || diagram.Reach(predicate, cell).SetEquals([~NodeTable.True]);
            });
        }

        return cell;
    }

    private int Always(int node) => diagram.Nodes.Children(node).Aggregate(NodeTable.True, diagram.And);
}
