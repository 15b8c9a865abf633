using System.Numerics;

namespace Orchestration.Model.Policies.Analysis;

/// <summary>The operations on diagrams (Bryant 1986, Apply and Restrict), each memoised by node.</summary>
/// <param name="widths">How many atoms each level has.</param>
/// <param name="budget">How many nodes may be made.</param>
internal sealed class Diagram(int[] widths, int budget)
{
    private readonly Dictionary<(int Left, int Right), int> _ands = [];

    /// <summary>How many atoms each level has.</summary>
    public int[] Widths { get; } = widths;

    /// <summary>The nodes.</summary>
    public NodeTable Nodes { get; } = new(budget);

    /// <summary>The same function with other terminals.</summary>
    public int Map(int node, Func<int, int> terminal) => Map(node, terminal, []);

    /// <summary>What both predicates hold for.</summary>
    public int And(int left, int right)
    {
        if (left == NodeTable.False || right == NodeTable.False)
            return NodeTable.False;
        if (left == NodeTable.True || left == right)
            return right;
        if (right == NodeTable.True)
            return left;
        var key = left < right ? (left, right) : (right, left);
        if (_ands.TryGetValue(key, out var known))
            return known;
        Nodes.Spend();
        var level = Math.Min(Nodes.Level(left), Nodes.Level(right));
        var children = new int[Widths[level]];
        for (var atom = 0; atom < children.Length; atom++)
            children[atom] = And(Step(left, level, atom), Step(right, level, atom));
        return _ands[key] = Nodes.Make(level, children);
    }

    /// <summary>The function with one level fixed.</summary>
    public int Fix(int node, int level, int atom) => Fix(node, level, atom, []);

    /// <summary>The predicate of a box.</summary>
    /// <param name="sets">A set per level; null for all atoms.</param>
    public int Box(AtomSet?[] sets)
    {
        var node = NodeTable.True;
        for (var level = sets.Length - 1; level >= 0; level--)
        {
            if (sets[level] is not { } set)
                continue;
            var next = node;
            node = Nodes.Make(level, Enumerable.Range(0, Widths[level]).Select(atom => set.Contains(atom) ? next : NodeTable.False).ToArray());
        }

        return node;
    }

    /// <summary>The terminal values that a box can reach, in ascending order.</summary>
    public SortedSet<int> Reach(int node, AtomSet?[] sets)
    {
        var (reached, seen) = (new SortedSet<int>(), new HashSet<int>());
        void Visit(int at)
        {
            if (at < 0)
            {
                reached.Add(~at);
                return;
            }

            if (!seen.Add(at))
                return;
            Nodes.Visit();
            var children = Nodes.Children(at);
            for (var atom = 0; atom < children.Length; atom++)
            {
                if (sets[Nodes.Level(at)] is not { } set || set.Contains(atom))
                    Visit(children[atom]);
            }
        }

        Visit(node);
        return reached;
    }

    /// <summary>How many cases a predicate holds for.</summary>
    /// <param name="node">The predicate.</param>
    /// <param name="weights">How many cases each atom stands for, per level.</param>
    public BigInteger Count(int node, BigInteger[][] weights)
    {
        var totals = weights.Select(level => level.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight)).ToArray();
        var known = new Dictionary<int, BigInteger>();
        BigInteger Below(int at, int level)
        {
            var skipped = BigInteger.One;
            for (; level < Widths.Length && level < Nodes.Level(at); level++)
                skipped *= totals[level];
            return at < 0 ? (at == NodeTable.True ? skipped : BigInteger.Zero) : skipped * Own(at);
        }

        BigInteger Own(int at)
        {
            if (known.TryGetValue(at, out var count))
                return count;
            var level = Nodes.Level(at);
            var children = Nodes.Children(at);
            for (var atom = 0; atom < children.Length; atom++)
                count += weights[level][atom] * Below(children[atom], level + 1);
            return known[at] = count;
        }

        return Below(node, 0);
    }

    private int Step(int node, int level, int atom) => Nodes.Level(node) == level ? Nodes.Children(node)[atom] : node;

    private int Map(int node, Func<int, int> terminal, Dictionary<int, int> known)
    {
        if (node < 0)
            return ~terminal(~node);
        if (known.TryGetValue(node, out var mapped))
            return mapped;
        Nodes.Visit();
        var children = Array.ConvertAll(Nodes.Children(node), child => Map(child, terminal, known));
        return known[node] = Nodes.Make(Nodes.Level(node), children);
    }

    private int Fix(int node, int level, int atom, Dictionary<int, int> known)
    {
        if (Nodes.Level(node) >= level)
            return Step(node, level, atom);
        if (known.TryGetValue(node, out var result))
            return result;
        Nodes.Visit();
        var children = Array.ConvertAll(Nodes.Children(node), child => Fix(child, level, atom, known));
        return known[node] = Nodes.Make(Nodes.Level(node), children);
    }
}
