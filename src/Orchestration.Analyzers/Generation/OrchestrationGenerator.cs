using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;

namespace Orchestration.Analyzers.Generation;

/// <summary>
/// Compiles declarations into sealed code. It reports nothing: findings are the analyzers', and a diagnostic from here
/// would hide them. Every step is named, and only equatable models cross from one to the next.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class OrchestrationGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var triggers = context.Declarations(Names.Trigger, Transforms.Shape, Steps.Triggers);
        var views = context.Declarations(Names.View, Transforms.Shape, Steps.Views);
        var policies = context.Declarations(Names.Policy, Transforms.Policy, Steps.Policies);
        var workflows = context.Declarations(Names.Workflow, Transforms.Workflow, Steps.Workflows);
        var role = context.AnalyzerConfigOptionsProvider.Select(Transforms.Role).WithTrackingName(Steps.Role);

        context.RegisterSourceOutput(triggers, Outputs.Facets);
        context.RegisterSourceOutput(views, Outputs.Facets);
        context.RegisterSourceOutput(policies, Outputs.Table);
        context.RegisterSourceOutput(workflows, Outputs.Workflow);

        var registry = workflows.Select(Transforms.RegistryEntry).WithTrackingName(Steps.RegistryEntries)
            .Collect().Select(Transforms.Registry).WithTrackingName(Steps.Registry);
        context.RegisterSourceOutput(registry, Outputs.Registry);

        var manifest = triggers.Collect().Combine(views.Collect()).Combine(policies.Collect()).Combine(workflows.Collect()).Combine(role)
            .Select(Transforms.Manifest).WithTrackingName(Steps.Manifest);
        context.RegisterSourceOutput(manifest, Outputs.Manifest);
    }
}
