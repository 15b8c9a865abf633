using System.Collections.Immutable;

namespace Orchestration.Model.Workflows;

/// <summary>
/// A workflow as a graph: its states by position, and its edges that make sense (on a signal that the step gives, the
/// first one on it, to a state that is there).
/// </summary>
internal sealed class WorkflowGraph
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ImmutableArray<GraphEdge>> _edges;

    /// <summary>Reads a workflow.</summary>
    /// <param name="workflow">The workflow; it has a state.</param>
    /// <param name="keepsAll">Whether to keep edges on signals that a step does not give, for a check that nobody takes them.</param>
    public WorkflowGraph(WorkflowModel workflow, bool keepsAll = false)
    {
        Workflow = workflow;
        for (var state = 0; state < workflow.States.Count; state++)
            _positions[workflow.States[state].Name] = state;
        _edges = workflow.States.Select((state, from) => EdgesOf(state, from, keepsAll).ToImmutableArray()).ToImmutableArray();
        IsTotal = workflow.States.Select((state, from) => state.Step.Signals.Count == _edges[from].Length).All(total => total);
    }

    public WorkflowModel Workflow { get; }

    public int Count => _edges.Length;

    /// <summary>Whether every signal that a step gives leads somewhere.</summary>
    public bool IsTotal { get; }

    public StateModel this[int state] => Workflow.States[state];

    public ImmutableArray<GraphEdge> EdgesFrom(int state) => _edges[state];

    /// <summary>The position of a state; -1 for a name that is none.</summary>
    public int Find(string state) => _positions.TryGetValue(state, out var position) ? position : -1;

    /// <summary>The states that a state leads to, in one step or more; itself only when it is on a circle.</summary>
    public bool[] Behind(int state)
    {
        var behind = new bool[Count];
        var left = new Stack<int>();
        left.Push(state);
        while (left.Count > 0)
        {
            foreach (var edge in _edges[left.Pop()])
            {
                if (behind[edge.To])
                    continue;
                behind[edge.To] = true;
                left.Push(edge.To);
            }
        }

        return behind;
    }

    /// <summary>The shortest path of one edge or more; of several, the first in the order of the declaration.</summary>
    /// <param name="from">Where it starts.</param>
    /// <param name="isGoal">Where it may end.</param>
    /// <param name="uses">The edges that it may take; null for all.</param>
    /// <returns>The path; null when there is none.</returns>
    public WorkflowPath? Shortest(int from, Func<int, bool> isGoal, Func<GraphEdge, bool>? uses = null)
    {
        var reachedBy = new GraphEdge?[Count];
        var left = new Queue<int>();
        left.Enqueue(from);
        while (left.Count > 0)
        {
            foreach (var edge in _edges[left.Dequeue()])
            {
                if (reachedBy[edge.To] is not null || uses?.Invoke(edge) == false)
                    continue;
                reachedBy[edge.To] = edge;
                if (isGoal(edge.To))
                    return WorkflowPath.Traced(this, from, edge, reachedBy);
                left.Enqueue(edge.To);
            }
        }

        return null;
    }

    /// <summary>The shortest path from the first state, of no edge when that is the goal.</summary>
    public WorkflowPath? FromStart(Func<int, bool> isGoal, Func<GraphEdge, bool>? uses = null) =>
        isGoal(0) ? WorkflowPath.At(this, 0) : Shortest(0, isGoal, uses);

    private IEnumerable<GraphEdge> EdgesOf(StateModel state, int from, bool keepsAll)
    {
        for (var ordinal = 0; ordinal < state.Edges.Count; ordinal++)
        {
            var edge = state.Edges[ordinal];
            if ((keepsAll || state.Step.Signals.Contains(edge.Signal)) && !state.Edges.Take(ordinal).Any(earlier => earlier.Signal == edge.Signal)
                && _positions.TryGetValue(edge.Next, out var to))
            {
                yield return new GraphEdge(from, edge.Signal, to, ordinal);
            }
        }
    }
}

/// <summary>An edge between states by position.</summary>
/// <param name="From">The state that is left.</param>
/// <param name="Signal">The signal.</param>
/// <param name="To">The state that is entered.</param>
/// <param name="Ordinal">Which of the state's edges, in the order of the declaration.</param>
internal sealed record GraphEdge(int From, Signal Signal, int To, int Ordinal);
