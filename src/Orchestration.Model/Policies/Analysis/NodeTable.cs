namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Hash-consed nodes of ordered multi-terminal decision diagrams (Bryant 1986): one function has one node, so equality
/// of functions is equality of numbers. A negative number is a terminal, the complement of its value.
/// </summary>
/// <param name="budget">How many nodes and steps may be spent before the work is given up.</param>
internal sealed class NodeTable(int budget)
{
    /// <summary>The terminal of a predicate that does not hold.</summary>
    public const int False = ~0;

    /// <summary>The terminal of a predicate that holds.</summary>
    public const int True = ~1;

    private const int VisitsPerNode = 20;
    private const int WordsPerStep = 64;

    private readonly Dictionary<NodeKey, int> _ids = [];
    private readonly List<NodeKey> _nodes = [];
    private int _spent;
    private long _visited;

    /// <summary>The level that a node tests; past all levels for a terminal.</summary>
    public int Level(int node) => node < 0 ? int.MaxValue : _nodes[node].Level;

    /// <summary>Where a node leads, per atom of its level.</summary>
    public int[] Children(int node) => _nodes[node].Children;

    /// <summary>The node that tests a level; where all atoms lead to one place, that place.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public int Make(int level, int[] children)
    {
        var first = children[0];
        if (Array.TrueForAll(children, child => child == first))
            return first;
        var key = new NodeKey(level, children);
        if (_ids.TryGetValue(key, out var id))
            return id;
        Spend();
        _ids.Add(key, id = _nodes.Count);
        _nodes.Add(key);
        return id;
    }

    /// <summary>Takes one step off the budget.</summary>
    /// <param name="words">How many words of rules it looks at.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public void Spend(int words = 0)
    {
        _spent += 1 + (words / WordsPerStep);
        if (_spent > budget)
            throw new BudgetExceededException();
    }

    /// <summary>Counts a node that a pass over a diagram comes by: many passes over many nodes are work too.</summary>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public void Visit()
    {
        if (++_visited > VisitsPerNode * (long)budget)
            throw new BudgetExceededException();
    }

    private readonly struct NodeKey(int level, int[] children) : IEquatable<NodeKey>
    {
        public int Level { get; } = level;

        public int[] Children { get; } = children;

        public bool Equals(NodeKey other) => Level == other.Level && Children.AsSpan().SequenceEqual(other.Children);

        public override bool Equals(object? obj) => obj is NodeKey other && Equals(other);

        public override int GetHashCode()
        {
            var hash = Level;
            foreach (var child in Children)
                hash = unchecked((hash * 486187739) + child);
            return hash;
        }
    }
}

/// <summary>The work became too much. It never leaves the analysis: a smaller engine takes over, or the answer is "unproven".</summary>
internal sealed class BudgetExceededException : Exception;
