using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Model.Workflows.Checking;

/// <summary>What the checker finds, as a finding: of several broken properties the one with the shortest trace.</summary>
public static class CheckFindings
{
    /// <summary>Checks a workflow that has no other finding.</summary>
    /// <param name="workflow">The workflow.</param>
    public static IEnumerable<Finding> Of(WorkflowModel workflow)
    {
        if (workflow.States.Count > WorkflowChecker.MaximumStates)
        {
            return [new(RuleIds.RunProperty, new(workflow.Type),
                [FormattableString.Invariant($"'{workflow.Type.Name}' has {workflow.States.Count} states, and up to {WorkflowChecker.MaximumStates} can be checked"), "make several workflows of it", "ADR 3.1"])];
        }

        var shortest = WorkflowChecker.Check(workflow).OrderBy(violation => violation.Length).FirstOrDefault();
        return shortest is null ? [] : [Of(workflow, shortest)];
    }

    private static Finding Of(WorkflowModel workflow, RunViolation violation)
    {
        var anchor = violation.Path.IsEmpty
            ? new Anchor(workflow.Type, violation.State)
            : new Anchor(workflow.Type, violation.Path[violation.Path.Count - 1].State, "On", violation.Path[violation.Path.Count - 1].Ordinal);
        var (what, clause) = Words(violation.Property);
        var path = violation.Path.Select(edge => new Anchor(workflow.Type, edge.State, "On", edge.Ordinal));
        return new(RuleIds.RunProperty, anchor, [$"'{violation.State}' {what}", violation.Trace, clause], path.ToEquatableArray());
    }

    private static (string What, string Clause) Words(RunProperty property) => property switch
    {
        RunProperty.Evaluated => ("writes before a policy was evaluated", "ADR 4: no execution without policy"),
        RunProperty.Approved => ("writes without an approval", "ADR 4, CP-17: explicit approval"),
        RunProperty.Once => ("writes twice under one key", "ADR 4, CP-17: idempotency"),
        RunProperty.DoubtEscalated => ("does again what may have happened, and no person was asked; lead InDoubt to a person or to an end", "ADR 4: no hidden retries"),
        RunProperty.Recorded => ("is entered without an audit record", "ADR 4: audit"),
        RunProperty.Ends => ("neither ends nor waits", "ADR 3.1: lifecycle-bound"),
        RunProperty.Final => ("ends the run and is left again", "ADR 3.1: lifecycle-bound"),
        RunProperty.Replayed => ("does not return the recorded outcome", "ADR 4, CP-20: replays return prior results"),
        _ => ("is answered twice, or its answer is lost", "ADR 3.1: escalation-aware"),
    };
}
