using System.Collections.Immutable;
using Orchestration.Model.Findings;

namespace Orchestration.Model.Workflows;

/// <summary>
/// What is wrong with a workflow that reads well member by member: edges, pins and views. Findings come in the order
/// of the declaration.
/// </summary>
public static class WorkflowAnalysis
{
    private const string RemoveEdge = "remove";

    /// <summary>Examines a workflow.</summary>
    /// <param name="bound">The workflow and what it refers to.</param>
    public static ImmutableArray<Finding> Examine(BoundWorkflow bound)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var workflow = bound.Workflow;
        if (workflow.States.Count > 0 && workflow.States[0].Step is not EvaluateStep)
            findings.Add(new(RuleIds.FirstStateDecides, new(workflow.Type, workflow.States[0].Name), [workflow.States[0].Name]));
        var available = ViewAvailability.Of(bound);
        foreach (var state in workflow.States)
        {
            findings.AddRange(Edges(workflow, state));
            findings.AddRange(Pins(bound, state));
            findings.AddRange(Views(bound, state, available));
        }

        return findings.ToImmutable();
    }

    private static IEnumerable<Finding> Edges(WorkflowModel workflow, StateModel state)
    {
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
            yield return new(
                RuleIds.MissingEdge, new(workflow.Type, state.Name),
                [state.Name, string.Join(", ", missing), string.Join(", ", missing.Select(signal => $"On(Signal.{signal}, ...)"))],
                default, Close(workflow, missing));
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

    private static IEnumerable<Finding> Views(BoundWorkflow bound, StateModel state, ViewAvailability available)
    {
        if (state.Step is not EvaluateStep step || bound.FindPolicy(step.Policy) is not { } policy || bound.FindShape(policy.View) is not { } view)
            yield break;
        var needed = view.IsComposed ? view.Facets.Select(facet => facet.From!.Shape).Distinct() : [view.Type];
        foreach (var shape in needed.Where(shape => !available.IsAvailable(state.Name, shape)))
        {
            yield return new(
                RuleIds.ViewNotAvailable, new(bound.Workflow.Type, state.Name, "Evaluate"),
                [policy.Type.Name, shape.Name, state.Name, bound.Workflow.Trigger.Name]);
        }
    }
}
