using Orchestration.Model.Findings;

namespace Orchestration.Model.Workflows;

/// <summary>What is wrong with the edges of a state: each signal that its step gives has one, and no other signal has any.</summary>
internal static class EdgeFindings
{
    private const string RemoveEdge = "remove";

    public static IEnumerable<Finding> Of(WorkflowGraph graph, int at)
    {
        var (workflow, state) = (graph.Workflow, graph[at]);
        var given = state.Step.Signals;
        for (var ordinal = 0; ordinal < state.Edges.Count; ordinal++)
        {
            var edge = state.Edges[ordinal];
            var anchor = new Anchor(workflow.Type, state.Name, "On", ordinal, "signal");
            if (!given.Contains(edge.Signal))
                yield return new(RuleIds.WrongEdge, anchor, [$"'{state.Name}' never signals {edge.Signal}: {Gives(state.Step)}"], default, RemoveEdge);
            else if (state.Edges.Take(ordinal).Any(earlier => earlier.Signal == edge.Signal))
                yield return new(RuleIds.WrongEdge, anchor, [$"'{state.Name}' has an edge on {edge.Signal} already; keep one"], default, RemoveEdge);
        }

        var missing = given.Where(signal => state.Next(signal) is null).ToArray();
        if (missing.Length > 0)
        {
            var path = graph.FromStart(goal => goal == at) ?? WorkflowPath.At(graph, at);
            yield return new(
                RuleIds.MissingEdge, new(workflow.Type, state.Name),
                [state.Name, string.Join(", ", missing), string.Join(", ", missing.Select(signal => $"On(Signal.{signal}, ...)")), path.ToString()],
                path.Anchors(), Close(workflow, missing));
        }
    }

    /// <summary>
    /// Edges that fail closed, as <c>Signal State</c> joined by commas: what was decided against leads to a declined end,
    /// and what did not work to a failed one. Null where the workflow has no such end.
    /// </summary>
    private static string? Close(WorkflowModel workflow, Signal[] signals)
    {
        var edges = signals.Select(signal => (Signal: signal, End: workflow.States.AsImmutableArray()
            .Where(state => state.Step is TerminateStep { Outcome: not Outcome.Completed })
            .OrderBy(state => ((TerminateStep)state.Step).Outcome == Refusal(signal) ? 0 : 1).FirstOrDefault()?.Name)).ToArray();
        return edges.Any(edge => edge.End is null) ? null : string.Join(",", edges.Select(edge => $"{edge.Signal} {edge.End}"));
    }

    private static Outcome Refusal(Signal signal) =>
        signal is Signal.Unavailable or Signal.Failed or Signal.InDoubt ? Outcome.Failed : Outcome.Declined;

    private static string Gives(StepModel step) =>
        step.Signals.IsEmpty ? $"[{step.Attribute}] ends the run" : $"[{step.Attribute}] gives {string.Join(", ", step.Signals)}";
}
