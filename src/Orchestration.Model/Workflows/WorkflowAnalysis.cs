using System.Collections.Immutable;
using Orchestration.Model.Findings;

namespace Orchestration.Model.Workflows;

/// <summary>
/// What is wrong with a workflow that reads well member by member: edges, pins, views, the ways through it, and the
/// approval of writes. Findings come in the order of the declaration, and each shows the path that it is about.
/// </summary>
public static class WorkflowAnalysis
{
    /// <summary>Examines a workflow.</summary>
    /// <param name="bound">The workflow and what it refers to.</param>
    public static ImmutableArray<Finding> Examine(BoundWorkflow bound)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var workflow = bound.Workflow;
        if (workflow.States.IsEmpty)
            return findings.ToImmutable();
        if (workflow.States[0].Step is not EvaluateStep)
            findings.Add(new(RuleIds.FirstStateDecides, new(workflow.Type, workflow.States[0].Name), [workflow.States[0].Name]));
        var graph = new WorkflowGraph(workflow);
        for (var state = 0; state < graph.Count; state++)
        {
            findings.AddRange(EdgeFindings.Of(graph, state));
            findings.AddRange(Pins(bound, graph[state]));
            findings.AddRange(Views(bound, graph, state));
            findings.AddRange(ApprovalFindings.Of(graph, state));
        }

        findings.AddRange(ReachFindings.Of(graph));
        return findings.ToImmutable();
    }

    private static IEnumerable<Finding> Pins(BoundWorkflow bound, StateModel state)
    {
        var (name, pinned, declared) = state.Step switch
        {
            EvaluateStep step => (step.Policy.Name, step.Version, bound.FindPolicy(step.Policy)?.Version),
            ReadStep step => (step.View.Name, step.Version, bound.FindShape(step.View)?.Version),
            _ => (string.Empty, string.Empty, null),
        };
        if (declared is not null && declared != pinned)
        {
            var anchor = new Anchor(bound.Workflow.Type, state.Name, state.Step.Attribute, 0, "version");
            yield return new(RuleIds.PinMismatch, anchor, [state.Name, name, pinned, declared], default, declared);
        }
    }

    private static IEnumerable<Finding> Views(BoundWorkflow bound, WorkflowGraph graph, int state)
    {
        if (graph[state].Step is not EvaluateStep step || bound.FindPolicy(step.Policy) is not { } policy || bound.FindShape(policy.View) is not { } view)
            yield break;
        var needed = view.IsComposed ? view.Origins : [view.Type];
        foreach (var shape in needed.Where(shape => shape != bound.Workflow.Trigger))
        {
            if (graph.FromStart(at => at == state, edge => !Reads(graph, edge, shape)) is not { } path)
                continue;
            yield return new(
                RuleIds.ViewNotAvailable, new(bound.Workflow.Type, graph[state].Name, "Evaluate"),
                [policy.Type.Name, shape.Name, path.ToString(), bound.Workflow.Trigger.Name], path.Anchors());
        }
    }

    private static bool Reads(WorkflowGraph graph, GraphEdge edge, TypeName view) =>
        edge.Signal == Signal.Available && graph[edge.From].Step is ReadStep read && read.View == view;
}
