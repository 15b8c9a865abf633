using Orchestration.Model.Findings;

namespace Orchestration.Model.Workflows;

/// <summary>
/// Whether a write is approved on every path (CP-17): by one of its states, through the signal that approves.
/// </summary>
internal static class ApprovalFindings
{
    public static IEnumerable<Finding> Of(WorkflowGraph graph, int at)
    {
        if (graph[at].Step is not WriteStep write)
            return [];
        return Unapproved(graph, at, write).Concat(Idle(graph, at, write));
    }

    /// <summary>The signal by which a step approves; none for one that cannot.</summary>
    public static Signal Approving(StepModel step) => step switch
    {
        EvaluateStep => Signal.Allow,
        PauseStep => Signal.Approved,
        _ => Signal.None,
    };

    /// <summary>Whether an edge is that on which a state of a write approves it.</summary>
    public static bool Approves(WorkflowGraph graph, GraphEdge edge, WriteStep write) =>
        edge.Signal == Approving(graph[edge.From].Step) && write.ApprovedBy.Contains(graph[edge.From].Name);

    private static IEnumerable<Finding> Unapproved(WorkflowGraph graph, int at, WriteStep write)
    {
        // A state that cannot approve is the finding then; that it does not is what follows from it.
        if (write.ApprovedBy.Select(graph.Find).Any(state => state >= 0 && Approving(graph[state].Step) == Signal.None))
            yield break;
        if (graph.FromStart(goal => goal == at, edge => !Approves(graph, edge, write)) is not { } path)
            yield break;
        var approvals = write.ApprovedBy.Select(graph.Find).Where(state => state >= 0)
            .Select(state => $"{Approving(graph[state].Step)} of {graph[state].Name}").DefaultIfEmpty("any approval");
        yield return new(
            RuleIds.NotApproved, new(graph.Workflow.Type, graph[at].Name, "Write", 0, "ApprovedBy"),
            [path.ToString(), string.Join(" or ", approvals), graph[at].Name], path.Anchors());
    }

    private static IEnumerable<Finding> Idle(WorkflowGraph graph, int at, WriteStep write)
    {
        foreach (var name in write.ApprovedBy.Distinct())
        {
            var approver = graph.Find(name);
            if (approver < 0)
                continue;
            var signal = Approving(graph[approver].Step);
            var why = signal == Signal.None
                ? $"[{graph[approver].Step.Attribute}] approves nothing; name states that [Evaluate] or [Pause]"
                : graph.EdgesFrom(approver).Any(edge => edge.Signal == signal && (edge.To == at || graph.Behind(edge.To)[at]))
                    ? null
                    : Elsewhere(graph, approver, signal);
            if (why is not null)
                yield return new(RuleIds.IdleApprover, new(graph.Workflow.Type, graph[at].Name, "Write", 0, "ApprovedBy"), [name, graph[at].Name, why], default);
        }
    }

    /// <summary>Where an approval leads instead; null where it leads nowhere, which is a finding of its own.</summary>
    private static string? Elsewhere(WorkflowGraph graph, int approver, Signal signal)
    {
        var edge = graph.EdgesFrom(approver).FirstOrDefault(edge => edge.Signal == signal);
        if (edge is null || !graph.IsTotal)
            return null;
        var path = graph.Shortest(approver, goal => graph[goal].Step is TerminateStep, taken => taken.From != approver || taken == edge);
        return $"{path?.ToString() ?? $"{graph[approver].Name} -{signal}-> {graph[edge.To].Name}"} never comes to it; leave it out, or lead its {signal} there";
    }
}
