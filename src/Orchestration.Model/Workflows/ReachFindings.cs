using Orchestration.Model.Findings;

namespace Orchestration.Model.Workflows;

/// <summary>
/// What is wrong with the ways through a workflow: states that nothing leads to, and circles. Where an edge is missing,
/// that is the finding; what it would have led to is not called unreachable as well.
/// </summary>
internal static class ReachFindings
{
    private const int Shown = 12;

    public static IEnumerable<Finding> Of(WorkflowGraph graph)
    {
        var behind = Enumerable.Range(0, graph.Count).Select(graph.Behind).ToArray();
        return graph.IsTotal ? Unreachable(graph, behind).Concat(Circles(graph, behind)) : Circles(graph, behind);
    }

    /// <summary>One finding for the states that only an unreachable one leads to: where the way in is missing.</summary>
    private static IEnumerable<Finding> Unreachable(WorkflowGraph graph, bool[][] behind)
    {
        bool IsReached(int state) => state == 0 || behind[0][state];
        for (var state = 0; state < graph.Count; state++)
        {
            var at = state;
            if (IsReached(at) || Enumerable.Range(0, graph.Count).Any(other => behind[other][at] && (!behind[at][other] || other < at)))
                continue;
            var anchor = new Anchor(graph.Workflow.Type, graph[at].Name);
            var reached = Enumerable.Range(0, graph.Count).Where(IsReached).Select(other => graph[other].Name).ToArray();
            var rest = reached.Length > Shown ? $" and {reached.Length - Shown} more" : string.Empty;
            var reach = string.Join(", ", reached.Take(Shown)) + rest;
            yield return graph[at].Step is PauseStep pause
                ? new(RuleIds.OrphanPause, anchor, [graph[at].Name, pause.Queue, reach])
                : new(RuleIds.UnreachableState, anchor, [graph[at].Name, reach]);
        }
    }

    /// <summary>One finding for the states that lead to each other: the way there, and the shortest way round.</summary>
    private static IEnumerable<Finding> Circles(WorkflowGraph graph, bool[][] behind)
    {
        for (var state = 0; state < graph.Count; state++)
        {
            var at = state;
            bool IsOnCircle(int other) => behind[at][other] && behind[other][at];
            if (!behind[at][at] || Enumerable.Range(0, at).Any(IsOnCircle))
                continue;
            var there = graph.FromStart(IsOnCircle) ?? WorkflowPath.At(graph, at);
            var entry = there.Last;
            var path = there.Then(graph.Shortest(entry, goal => goal == entry)!);
            var ends = Enumerable.Range(0, graph.Count).Any(other => behind[at][other] && graph[other].Step is TerminateStep);
            var back = path.Edges[path.Edges.Length - 1];
            var anchor = new Anchor(graph.Workflow.Type, graph[back.From].Name, "On", back.Ordinal);
            yield return new(graph.IsTotal && !ends ? RuleIds.NoEnd : RuleIds.Circle, anchor, [path.ToString(), graph[entry].Name], path.Anchors());
        }
    }
}
