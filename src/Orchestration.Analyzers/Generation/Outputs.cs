using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Emission;
using Orchestration.Analyzers.Seal;
using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Analyzers.Generation;

/// <summary>What each output of the generator adds: a file per declaration and concern, named after it.</summary>
internal static class Outputs
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Facets(SourceProductionContext context, (ShapeModel Shape, EquatableArray<string> Ambiguous) input) =>
        Add(context, input.Shape.Type, input.Ambiguous, "Facets", FacetsEmitter.Emit(input.Shape));

    public static void Table(SourceProductionContext context, (PolicyInput Policy, EquatableArray<string> Ambiguous) input)
    {
        var (policy, ambiguous) = input;
        var text = policy.Bound is { } bound ? TableEmitter.Emit(bound) : TableEmitter.EmitDenyAll(policy.Signature, policy.IsPublic);
        Add(context, policy.Signature.Type, ambiguous, "Table", text);
    }

    public static void Workflow(SourceProductionContext context, (BoundWorkflow Workflow, EquatableArray<string> Ambiguous) input)
    {
        var ((workflow, _, _), ambiguous) = (input.Workflow, input.Ambiguous);
        Add(context, workflow.Type, ambiguous, "Machine", MachineEmitter.Emit(input.Workflow, workflow.IsPublic));
        Add(context, workflow.Type, ambiguous, "Driver", DriverEmitter.Emit(new DriverPlan(input.Workflow)));
        Add(context, workflow.Type, ambiguous, "Traces", TracesEmitter.Emit(workflow));
    }

    public static void Semantics(SourceProductionContext context, (WorkflowHash Meaning, EquatableArray<string> Ambiguous) input) =>
        Add(context, input.Meaning.Workflow, input.Ambiguous, "Semantics", SemanticsEmitter.Emit(input.Meaning.Workflow, input.Meaning.Hash));

    public static void Registry(SourceProductionContext context, EquatableArray<RegistryEntry> entries)
    {
        if (!entries.IsEmpty)
            Add(context, "OrchestrationRegistry", RegistryEmitter.Emit(entries.AsImmutableArray()));
    }

    /// <summary>Where there is but one registry, it is the one to call.</summary>
    public static void Merged(SourceProductionContext context, EquatableArray<ReferencedRegistry> registries)
    {
        if (registries.Count > 1)
            Add(context, "MergedRegistry", MergedRegistryEmitter.Emit(registries.AsImmutableArray()));
    }

    public static void Manifest(SourceProductionContext context, ((OrchestrationModel Model, string Notes) Text, EquatableArray<PolicyGap> Gaps) input)
    {
        var ((model, notes), gaps) = input;
        if (!model.Shapes.IsEmpty || !model.Policies.IsEmpty || !model.Workflows.IsEmpty || !model.Exemptions.IsEmpty || !model.Declassifications.IsEmpty || !model.Listed.IsEmpty || !model.Labels.IsEmpty)
            Add(context, "OrchestrationManifest", ManifestEmitter.Emit(model, notes, gaps.Select(gap => (gap.Policy, gap.Cell))));
    }

    public static void Stamp(SourceProductionContext context, StampModel? stamp)
    {
        if (stamp is not null)
            Add(context, "OrchestrationStamp", StampEmitter.Emit(stamp, RuleBook.Tool, RuleBook.Ids.Length));
    }

    public static void Refusals(SourceProductionContext context, EquatableArray<Refusal> refusals)
    {
        if (!refusals.IsEmpty)
            Add(context, "OrchestrationRefusals", Generation.Refusals.Emit(refusals));
    }

    private static void Add(SourceProductionContext context, TypeName type, EquatableArray<string> ambiguous, string concern, string text) =>
        Add(context, $"{type.FullName}{(ambiguous.Contains(type.FullName) ? Case(type.FullName) : string.Empty)}.{concern}", text);

    /// <summary>Which letters of a name are capitals, so that names that differ in case alone make different files.</summary>
    private static string Case(string name) =>
        "-" + string.Join("-", name.Select((letter, position) => char.IsUpper(letter) ? position : -1).Where(position => position >= 0));

    private static void Add(SourceProductionContext context, string name, string text) =>
        context.AddSource(name + ".g.cs", SourceText.From(text, s_utf8));
}
