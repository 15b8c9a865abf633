namespace Orchestration.Model.Policies.Analysis;

/// <summary>
/// Builds, from the top, the diagram whose terminal is the position of the rule that decides, or the number of rules
/// for the default deny. A state is the set of rules that can still win (compare the decision trees of Maranget 2008);
/// equal states share a node, and what a surely matching rule beats is dropped at once.
/// </summary>
internal sealed class WinnerDiagram
{
    private readonly Diagram _diagram;
    private readonly int _count;
    private readonly ulong[][][] _matching;
    private readonly ulong[][] _settled;
    private readonly Dictionary<(int Level, WordKey Rules), int> _known = [];

    private WinnerDiagram(Diagram diagram, IReadOnlyList<AtomSet?[]> boxes)
    {
        (_diagram, _count) = (diagram, boxes.Count);
        _matching = diagram.Widths.Select((width, level) => Enumerable.Range(0, width)
            .Select(atom => Mask(boxes, box => box[level] is not { } set || set.Contains(atom))).ToArray()).ToArray();
        var ends = boxes.Select(box => 1 + Array.FindLastIndex(box, set => set is not null)).ToArray();
        _settled = Enumerable.Range(0, diagram.Widths.Length + 1).Select(level => RuleMask.Where(boxes.Count, rule => ends[rule] <= level)).ToArray();
    }

    /// <summary>Builds it.</summary>
    /// <param name="diagram">Where.</param>
    /// <param name="boxes">The rules in the order in which they win: a set per level, null for all atoms.</param>
    /// <exception cref="BudgetExceededException">The budget is spent.</exception>
    public static int Build(Diagram diagram, IReadOnlyList<AtomSet?[]> boxes)
    {
        var builder = new WinnerDiagram(diagram, boxes);
        return builder.Build(0, builder.Cut(Mask(boxes, _ => true), 0));
    }

    private int Build(int level, ulong[] rules)
    {
        var first = RuleMask.Next(rules, 0) is >= 0 and var rule ? rule : _count;
        if (first == _count || RuleMask.Has(_settled[level], first))
            return ~first;
        var key = (level, new WordKey(rules));
        if (_known.TryGetValue(key, out var known))
            return known;
        _diagram.Nodes.Spend(_diagram.Widths[level] * rules.Length);
        var children = new int[_diagram.Widths[level]];
        for (var atom = 0; atom < children.Length; atom++)
        {
            var rest = new ulong[rules.Length];
            for (var word = 0; word < rest.Length; word++)
                rest[word] = rules[word] & _matching[level][atom][word];
            children[atom] = Build(level + 1, Cut(rest, level + 1));
        }

        return _known[key] = _diagram.Nodes.Make(level, children);
    }

    /// <summary>Drops the rules behind the first that surely matches.</summary>
    private ulong[] Cut(ulong[] rules, int level)
    {
        for (var word = 0; word < rules.Length; word++)
        {
            var sure = rules[word] & _settled[level][word];
            if (sure == 0)
                continue;
            var lowest = sure & (~sure + 1);
            rules[word] &= lowest | (lowest - 1);
            Array.Clear(rules, word + 1, rules.Length - word - 1);
            break;
        }

        return rules;
    }

    private static ulong[] Mask(IReadOnlyList<AtomSet?[]> boxes, Func<AtomSet?[], bool> test) =>
        RuleMask.Where(boxes.Count, rule => test(boxes[rule]));
}
