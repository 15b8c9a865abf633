using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Emission;
using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Analyzers.Generation;

/// <summary>What each output of the generator adds: a file per declaration and concern, named after it.</summary>
internal static class Outputs
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static void Facets(SourceProductionContext context, ShapeModel shape) =>
        Add(context, shape.Type, "Facets", FacetsEmitter.Emit(shape));

    public static void Table(SourceProductionContext context, PolicyInput policy) =>
        Add(context, policy.Signature.Type, "Table", policy.Bound is { } bound ? TableEmitter.Emit(bound) : TableEmitter.EmitDenyAll(policy.Signature, policy.IsPublic));

    public static void Workflow(SourceProductionContext context, BoundWorkflow workflow)
    {
        var plan = new DriverPlan(workflow);
        Add(context, workflow.Workflow.Type, "Machine", MachineEmitter.Emit(workflow, workflow.Workflow.IsPublic));
        Add(context, workflow.Workflow.Type, "Driver", DriverEmitter.Emit(plan));
    }

    public static void Registry(SourceProductionContext context, EquatableArray<RegistryEntry> entries)
    {
        if (!entries.IsEmpty)
            Add(context, "OrchestrationRegistry", RegistryEmitter.Emit(entries.AsImmutableArray()));
    }

    public static void Manifest(SourceProductionContext context, OrchestrationModel model)
    {
        if (!model.Shapes.IsEmpty || !model.Policies.IsEmpty || !model.Workflows.IsEmpty)
            Add(context, "OrchestrationManifest", ManifestEmitter.Emit(model));
    }

    private static void Add(SourceProductionContext context, TypeName type, string concern, string text) =>
        Add(context, type.FullName + "." + concern, text);

    private static void Add(SourceProductionContext context, string name, string text) =>
        context.AddSource(name + ".g.cs", SourceText.From(text, s_utf8));
}
