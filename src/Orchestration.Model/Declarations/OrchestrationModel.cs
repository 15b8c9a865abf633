using Orchestration.Model.Collections;
using Orchestration.Model.Phi;

namespace Orchestration.Model;

/// <summary>Everything that one assembly declares.</summary>
/// <param name="Role">What the build holds the assembly to.</param>
/// <param name="Shapes">Triggers and views.</param>
/// <param name="Policies">Policies.</param>
/// <param name="Workflows">Workflows.</param>
public sealed record OrchestrationModel(
    Role Role, EquatableArray<ShapeModel> Shapes, EquatableArray<PolicyModel> Policies, EquatableArray<WorkflowModel> Workflows)
{
    /// <summary>What the assembly takes out of rules (ADR 6.3).</summary>
    public EquatableArray<ExemptionModel> Exemptions { get; init; }

    /// <summary>Methods that take a label away (ADR 4, no PHI writes).</summary>
    public EquatableArray<DeclassificationModel> Declassifications { get; init; }

    /// <summary>What it uses although the catalogue does not know it (ADR 3.1, deterministic).</summary>
    public EquatableArray<ListedModel> Listed { get; init; }

    /// <summary>Labels that it gives to symbols which cannot carry an attribute (ADR 4, no PHI writes).</summary>
    public EquatableArray<LabelPattern> Labels { get; init; }
}

/// <summary>A line of <c>orchestration.effects</c>.</summary>
/// <param name="Id">The documentation id of what is listed.</param>
/// <param name="Reason">Why it depends on its arguments alone.</param>
public sealed record ListedModel(string Id, string Reason);

/// <summary>An exemption from a rule.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Target">The documentation id of what is exempted.</param>
/// <param name="DecisionRecord">The decision record that allows it.</param>
public sealed record ExemptionModel(string Rule, string Target, string DecisionRecord)
{
    /// <summary>Whether it is of a form that can exempt something: of no family that is refused, of code, and by a record.</summary>
    public bool IsWellFormed => Rule.Length == 8 && Rule.StartsWith("ORCH", StringComparison.Ordinal) && "1459".IndexOf(Rule[4]) < 0
        && Target.Length > 2 && Target[1] == ':' && DecisionRecord.Trim().Length > 0;
}

/// <summary>A method whose result is no longer what it was given, because its author says so and a sealed file agrees.</summary>
/// <param name="Id">The documentation id of the method.</param>
/// <param name="Reason">Why its result says nothing of a person.</param>
public sealed record DeclassificationModel(string Id, string Reason);

/// <summary>A policy with the shape that its rules test: enough to analyse and to emit it.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="View">The shape.</param>
public sealed record BoundPolicy(PolicyModel Policy, ShapeModel View);

/// <summary>What a workflow has to know of a policy: not its rules, so that editing a rule leaves workflows alone.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Id">The dotted name.</param>
/// <param name="Version">The Semantic Version.</param>
/// <param name="View">The shape that it tests.</param>
public sealed record PolicySignature(TypeName Type, string Id, string Version, TypeName View);

/// <summary>A workflow with what it refers to: enough to analyse and to emit it.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Policies">The policies it evaluates, ordered by name.</param>
/// <param name="Shapes">Its trigger, the views it reads and the shapes its policies test, ordered by name.</param>
public sealed record BoundWorkflow(WorkflowModel Workflow, EquatableArray<PolicySignature> Policies, EquatableArray<ShapeModel> Shapes)
{
    /// <summary>
    /// Whether everything that the workflow names makes sense itself: its trigger, the views that it reads, and each
    /// policy with its view and where that comes from. Only then can code be made for it.
    /// </summary>
    public bool IsComplete => FindShape(Workflow.Trigger) is not null && Workflow.States.All(state => state.Step switch
    {
        ReadStep read => FindShape(read.View) is not null,
        EvaluateStep evaluate => FindPolicy(evaluate.Policy) is { } policy && FindShape(policy.View) is { } view
            && view.Facets.All(facet => facet.From is null || FindShape(facet.From.Shape) is not null),
        _ => true,
    });

    /// <summary>The shape of that type, or null.</summary>
    /// <param name="type">The type.</param>
    public ShapeModel? FindShape(TypeName type) => Shapes.AsImmutableArray().FirstOrDefault(shape => shape.Type == type);

    /// <summary>The policy of that type, or null.</summary>
    /// <param name="type">The type.</param>
    public PolicySignature? FindPolicy(TypeName type) => Policies.AsImmutableArray().FirstOrDefault(policy => policy.Type == type);
}
