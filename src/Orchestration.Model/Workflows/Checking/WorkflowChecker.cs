using System.Collections.Immutable;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Workflows.Checking;

/// <summary>
/// Explores every state, signal, crash point, replay and meeting of two callers of a workflow together with the
/// protocol of its driver and ledger, breadth first, so that what it finds is found with the shortest trace (explicit
/// state model checking: Clarke, Grumberg and Peled, "Model Checking", 1999, chapter 4).
/// </summary>
public static class WorkflowChecker
{
    /// <summary>The most states that a workflow may have to be checked.</summary>
    public const int MaximumStates = RunState.MaximumStates;

    private const int NoWrite = -1;

    /// <summary>Checks a workflow.</summary>
    /// <param name="workflow">The workflow; it has a state, and at most <see cref="MaximumStates"/>.</param>
    /// <param name="protocol">The protocol; null for that of this package.</param>
    /// <param name="callers">2 to let a second caller take part, 1 to leave it out.</param>
    /// <returns>For each property that does not hold, the shortest trace that shows it; in the order of the properties.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The workflow has no state, or too many.</exception>
    public static EquatableArray<RunViolation> Check(WorkflowModel workflow, RunProtocol? protocol = null, int callers = 2) =>
        Check(workflow, protocol ?? RunProtocol.Generated, callers, out _);

    /// <summary>Checks a workflow, and counts the states of the explored product.</summary>
    internal static EquatableArray<RunViolation> Check(WorkflowModel workflow, RunProtocol protocol, int callers, out int explored)
    {
        explored = 0;
        if (workflow.States.Count is 0 or > MaximumStates)
            throw new ArgumentOutOfRangeException(nameof(workflow));
        var graph = new WorkflowGraph(workflow, keepsAll: true);
        // Without a write first: what holds of every state and pause. Then for each write, what holds of it.
        var writes = Enumerable.Range(0, graph.Count).Where(state => graph[state].Step is WriteStep).Prepend(NoWrite);
        var found = new SortedDictionary<RunProperty, RunViolation>();
        foreach (var write in writes)
        {
            var exploration = new Exploration(graph, new RunSemantics(graph, protocol, write, callers));
            foreach (var violation in exploration.Run())
                Keep(found, violation);
            explored += exploration.Explored;
        }

        if (Endless(graph) is { } endless)
            Keep(found, endless);
        return found.Values.ToEquatableArray();
    }

    private static void Keep(SortedDictionary<RunProperty, RunViolation> found, RunViolation violation)
    {
        if (!found.TryGetValue(violation.Property, out var other) || violation.Length < other.Length)
            found[violation.Property] = violation;
    }

    /// <summary>A way round that passes no pause: a call on it would not return.</summary>
    private static RunViolation? Endless(WorkflowGraph graph)
    {
        WorkflowPath? shortest = null;
        for (var state = 0; state < graph.Count; state++)
        {
            var at = state;
            if (graph.FromStart(goal => goal == at) is not { } there
                || graph.Shortest(at, goal => goal == at, edge => graph[edge.From].Step is not PauseStep) is not { } round)
            {
                continue;
            }

            var path = there.Then(round);
            if (shortest is null || path.Edges.Length < shortest.Edges.Length)
                shortest = path;
        }

        return shortest is null ? null : new RunViolation(
            RunProperty.Ends, graph[shortest.Last].Name, shortest.ToString(), shortest.Edges.Length,
            shortest.Edges.Select(edge => (graph[edge.From].Name, edge.Ordinal)).ToEquatableArray());
    }
}
