using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;
using Orchestration.Analyzers.Seal;

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
        var views = context.Declarations(Names.View, Transforms.View, Steps.Views);
        var policies = context.Declarations(Names.Policy, Transforms.Policy, Steps.Policies);
        var meanings = context.Declarations(Names.Workflow, Transforms.Workflow, Steps.Meanings);
        var workflows = meanings.Select(Transforms.Structure).WithTrackingName(Steps.Workflows);
        var declassifications = context.DeclassifyingMethods(Transforms.Declassification, Steps.Declassifications);
        var role = context.AnalyzerConfigOptionsProvider.Select(Transforms.Role).WithTrackingName(Steps.Role);

        var exemptions = context.SyntaxProvider.ForAttributeWithMetadataName(Names.Exemption, static (_, _) => true, Transforms.Exemptions).WithTrackingName(Steps.Exemptions);

        var facts = context.AdditionalTextsProvider.Where(FactDiscovery.IsOne).Select(FactDiscovery.Read).WithTrackingName(Steps.Facts)
            .Collect().Select(static (files, _) => FactDiscovery.Join(files));

        var ambiguous = triggers.NamesOf(shape => shape.Type).Combine(views.NamesOf(shape => shape.Type))
            .Combine(policies.NamesOf(policy => policy.Signature.Type)).Combine(workflows.NamesOf(workflow => workflow.Workflow.Type))
            .Select(Transforms.Ambiguous).WithTrackingName(Steps.Ambiguous);

        context.RegisterSourceOutput(triggers.Combine(ambiguous), Outputs.Facets);
        context.RegisterSourceOutput(views.Combine(ambiguous), Outputs.Facets);
        context.RegisterSourceOutput(policies.Combine(ambiguous), Outputs.Table);
        context.RegisterSourceOutput(workflows.Combine(ambiguous), Outputs.Workflow);
        context.RegisterSourceOutput(meanings.Select(Transforms.Semantics).WithTrackingName(Steps.Semantics).Combine(ambiguous), Outputs.Semantics);

        var registry = workflows.Select(Transforms.RegistryEntry).WithTrackingName(Steps.RegistryEntries)
            .Collect().Select(Transforms.Registry).WithTrackingName(Steps.Registry);
        context.RegisterSourceOutput(registry, Outputs.Registry);

        var referenced = context.CompilationProvider.Select(Transforms.Referenced).WithTrackingName(Steps.Referenced);
        context.RegisterSourceOutput(registry.Combine(referenced).Select(Transforms.Merged).WithTrackingName(Steps.Merged), Outputs.Merged);

        var manifest = triggers.Collect().Combine(views.Collect()).Combine(policies.Collect()).Combine(workflows.Collect()).Combine(role).Combine(exemptions.Collect())
            .Select(Transforms.Manifest).Combine(declassifications.Collect()).Select(Transforms.WithDeclassifications).Combine(facts).Select(Transforms.WithFacts).WithTrackingName(Steps.Manifest);
        var gaps = policies.Select(Transforms.Gap).WithTrackingName(Steps.Gaps).Collect().Select(Transforms.Gaps);
        var notes = workflows.Collect().Combine(policies.Select(Transforms.Decisions).WithTrackingName(Steps.Decisions).Collect())
            .Select(Transforms.Notes).WithTrackingName(Steps.Notes);
        context.RegisterSourceOutput(manifest.Combine(notes).Combine(gaps), Outputs.Manifest);

        var mode = context.AnalyzerConfigOptionsProvider.Select(Transforms.Outcome).WithTrackingName(Steps.Outcome);
        var isGoverned = context.CompilationProvider.Select(Transforms.IsGoverned).WithTrackingName(Steps.IsGoverned);
        var stamp = manifest.Combine(mode).Combine(isGoverned).Select(Transforms.Stamp).WithTrackingName(Steps.Stamp);
        context.RegisterSourceOutput(stamp, Outputs.Stamp);

        var refusals = context.SyntaxProvider.ForAttributeWithMetadataName(Refusals.WriteAttribute, static (_, _) => true, Refusals.Write)
            .Where(static refusal => refusal is not null).Select(static (refusal, _) => refusal!).Collect()
            .Select(Transforms.Ordered).WithTrackingName(Steps.Refusals);
        context.RegisterSourceOutput(refusals, Outputs.Refusals);
    }
}
