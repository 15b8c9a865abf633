using System.Collections.Immutable;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Policies.Compilation;

/// <summary>Chooses the form of a policy and compiles it, by the same diagram that its proofs are made of.</summary>
public static class PolicyCompiler
{
    /// <summary>Up to so many rules a switch is as fast as a table, and reads better; measured in docs/benchmarks.md.</summary>
    public const int SwitchRules = 8;

    /// <summary>The largest table, in entries.</summary>
    public const int TableCells = 1 << 18;

    private const int DiagramNodes = 200_000;

    /// <summary>Compiles a policy in the form that suits its size.</summary>
    /// <param name="bound">The policy; its conditions fit the facets of its shape.</param>
    public static CompiledPolicy Compile(BoundPolicy bound)
    {
        var small = bound.Policy.Rules.Count <= SwitchRules ? Compile(bound, PolicyForm.Switch) : null;
        return small ?? Compile(bound, PolicyForm.Table) ?? Compile(bound, PolicyForm.Diagram) ?? Compile(bound, PolicyForm.Chain)!;
    }

    /// <summary>Compiles a policy in a given form.</summary>
    /// <param name="bound">The policy.</param>
    /// <param name="form">The form.</param>
    /// <returns>The policy; null where it is too large for the form. A chain is never too large.</returns>
    public static CompiledPolicy? Compile(BoundPolicy bound, PolicyForm form)
    {
        var space = PolicySpace.Create(bound);
        var axes = PolicyGeometry.Order(bound.Policy).Select(name => Index(space, name))
            .Where(axis => space.Rules.Any(rule => rule.IsConstrained[axis])).ToArray();
        var levels = axes.Select(axis => DecisionAxis.Create(space, axis)).ToImmutableArray();
        if (form == PolicyForm.Chain)
        {
            var all = Enumerable.Range(0, space.Rules.Length + 1).ToImmutableArray();
            return new CompiledPolicy(space, form, levels, all, ImmutableArray<int>.Empty);
        }

        var size = levels.Aggregate(1L, (product, level) => Math.Min(product * level.Classes.Length, int.MaxValue));
        if (form == PolicyForm.Table && size > TableCells)
            return null;
        try
        {
            var diagram = new Diagram(levels.Select(level => level.Classes.Length).ToArray(), DiagramNodes);
            var root = WinnerDiagram.Build(diagram, space.Rules.Select(rule => Box(rule, axes, levels)).ToArray());
            var deciders = diagram.Reach(root, new AtomSet?[levels.Length]).ToImmutableArray();
            var cells = form switch
            {
                PolicyForm.Table => Expand(diagram, root, (int)size),
                PolicyForm.Diagram => Flatten(diagram, root),
                _ => ImmutableArray<int>.Empty,
            };
            return new CompiledPolicy(space, form, levels, deciders, cells);
        }
        catch (BudgetExceededException)
        {
            return null;
        }
    }

    private static int Index(PolicySpace space, string facet)
    {
        var index = 0;
        while (space.Axes[index].Facet.Name != facet)
            index++;
        return index;
    }

    private static AtomSet?[] Box(RuleBox rule, int[] axes, ImmutableArray<DecisionAxis> levels) => levels.Select((level, at) =>
    {
        // A rule that no case meets has no class anywhere, so that it never decides.
        var set = rule.IsEmpty ? AtomSet.Where(level.Classes.Length, _ => false) : level.Matching(rule, axes[at]);
        return set == AtomSet.Where(level.Classes.Length, _ => true) ? (AtomSet?)null : set;
    }).ToArray();

    private static ImmutableArray<int> Expand(Diagram diagram, int root, int size)
    {
        var cells = new int[size];
        Fill(root, 0, 0, size);
        return ImmutableArray.Create(cells);

        void Fill(int node, int level, int from, int count)
        {
            if (node < 0)
            {
                for (var cell = from; cell < from + count; cell++)
                    cells[cell] = ~node;
                return;
            }

            var width = diagram.Widths[level];
            for (var index = 0; index < width; index++)
            {
                var next = diagram.Nodes.Level(node) == level ? diagram.Nodes.Children(node)[index] : node;
                Fill(next, level + 1, from + (index * (count / width)), count / width);
            }
        }
    }

    private static ImmutableArray<int> Flatten(Diagram diagram, int root)
    {
        if (root < 0)
            return ImmutableArray.Create(root);
        var positions = new Dictionary<int, int>();
        var order = new List<int>();
        var next = 0;
        Visit(root);
        return order.SelectMany(node => diagram.Nodes.Children(node).Select(child => child < 0 ? child : positions[child]).Prepend(diagram.Nodes.Level(node))).ToImmutableArray();

        void Visit(int node)
        {
            if (node < 0 || positions.ContainsKey(node))
                return;
            positions.Add(node, next);
            order.Add(node);
            next += 1 + diagram.Nodes.Children(node).Length;
            foreach (var child in diagram.Nodes.Children(node))
                Visit(child);
        }
    }
}
