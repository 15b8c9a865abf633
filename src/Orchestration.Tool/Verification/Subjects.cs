using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Seal;

namespace Orchestration.Tool.Verification;

/// <summary>What a manifest declares, as what a lock seals.</summary>
internal static class Subjects
{
    /// <summary>The keys of everything in a manifest.</summary>
    public static IEnumerable<string> Keys(OrchestrationModel model) => model.Shapes.Select(shape => new ShapeSubject(shape).Key)
        .Concat(model.Policies.Select(policy => LockEntry.KeyOf(LockKind.Policy, policy.Id, policy.Version)))
        .Concat(model.Workflows.Select(workflow => LockEntry.KeyOf(LockKind.Workflow, workflow.Id, workflow.Version)));

    /// <summary>Whether everything that a manifest names it declares itself.</summary>
    public static bool IsClosed(OrchestrationModel model)
    {
        var own = new HashSet<TypeName>(model.Shapes.Select(shape => shape.Type).Concat(model.Policies.Select(policy => policy.Type)));
        return model.Policies.All(policy => own.Contains(policy.View)) && model.Workflows.All(workflow => own.Contains(workflow.Trigger)
            && workflow.States.All(state => state.Step switch { EvaluateStep evaluate => own.Contains(evaluate.Policy), ReadStep read => own.Contains(read.View), _ => true }));
    }

    /// <summary>The declarations, resolved in the manifest and in those of assemblies beside it; what cannot be resolved is left out.</summary>
    public static IEnumerable<SealSubject> Of(OrchestrationModel model, IReadOnlyList<OrchestrationModel> beside)
    {
        var all = beside.Prepend(model).ToArray();
        foreach (var shape in model.Shapes)
            yield return new ShapeSubject(shape);
        foreach (var policy in model.Policies)
        {
            if (Policy(all, policy.Type, policy.Version) is { } bound)
                yield return new PolicySubject(bound);
        }

        foreach (var workflow in model.Workflows)
        {
            if (Workflow(all, workflow) is { } parts)
                yield return new WorkflowSubject(parts);
        }
    }

    private static WorkflowParts? Workflow(OrchestrationModel[] all, WorkflowModel workflow)
    {
        var steps = workflow.States.Select(state => state.Step).ToArray();
        var policies = steps.OfType<EvaluateStep>().Select(step => Policy(all, step.Policy, step.Version)).ToArray();
        var views = steps.OfType<ReadStep>().Select(step => Shape(all, step.View)).ToArray();
        return Shape(all, workflow.Trigger) is not { } trigger || policies.Contains(null) || views.Contains(null) ? null : new WorkflowParts(
            workflow, trigger,
            policies.Distinct().OrderBy(policy => policy!.Policy.Type.FullName, StringComparer.Ordinal).ToEquatableArray()!,
            views.Distinct().OrderBy(view => view!.Type.FullName, StringComparer.Ordinal).ToEquatableArray()!);
    }

    private static ShapeModel? Shape(OrchestrationModel[] all, TypeName type) => all.SelectMany(each => each.Shapes).FirstOrDefault(shape => shape.Type == type);

    private static BoundPolicy? Policy(OrchestrationModel[] all, TypeName type, string version) =>
        all.SelectMany(each => each.Policies).FirstOrDefault(policy => policy.Type == type && policy.Version == version) is { } policy
            && Shape(all, policy.View) is { } view && LockIndex.IsSound(new BoundPolicy(policy, view)) ? new BoundPolicy(policy, view) : null;
}
