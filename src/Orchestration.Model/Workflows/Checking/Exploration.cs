using Orchestration.Model.Collections;

namespace Orchestration.Model.Workflows.Checking;

/// <summary>One search, breadth first: the first step that breaks a property ends the shortest trace to it.</summary>
internal sealed class Exploration(WorkflowGraph graph, RunSemantics semantics)
{
    private readonly HashSet<ulong> _seen = [];
    private readonly List<(RunState State, int Parent, RunEvent By)> _reached = [];
    private readonly Dictionary<RunProperty, RunViolation> _found = [];

    /// <summary>How many states were reached.</summary>
    public int Explored => _reached.Count;

    public IEnumerable<RunViolation> Run()
    {
        Reach(new RunState(0) { Mode = RunMode.Running }, -1, new RunEvent(RunEventKind.Spawn, default, 0));
        for (var at = 0; at < _reached.Count; at++)
        {
            semantics.Expand(_reached[at].State);
            foreach (var (property, step) in semantics.Violations)
            {
                if (!_found.ContainsKey(property))
                    _found.Add(property, Violation(property, at, step));
            }

            foreach (var (step, next) in semantics.Next)
                Reach(next, at, step);
        }

        return _found.Values;
    }

    private void Reach(RunState state, int parent, RunEvent by)
    {
        if (_seen.Add(state.Bits))
            _reached.Add((state, parent, by));
    }

    private RunViolation Violation(RunProperty property, int at, RunEvent last)
    {
        var steps = new List<RunEvent> { last };
        for (var node = at; node >= 0; node = _reached[node].Parent)
            steps.Add(_reached[node].By);
        steps.Reverse();
        var run = steps.Skip(steps.FindLastIndex(step => step.Kind == RunEventKind.Spawn));
        var path = run.Where(step => step is { Kind: RunEventKind.Op, Edge: >= 0 }).Select(step => (graph[step.State].Name, step.Edge));
        return new RunViolation(property, graph[last.State].Name, TraceText.Of(graph, steps), steps.Count, path.ToEquatableArray());
    }
}
