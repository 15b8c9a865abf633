using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Discovery;
using Orchestration.Analyzers.Emission;
using Orchestration.Analyzers.Seal;
using Orchestration.Model;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;
using Orchestration.Model.Effects;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Generation;

/// <summary>What each step of the generator does: symbols to models, models to smaller models.</summary>
internal static class Transforms
{
    public static ShapeModel? Shape(INamedTypeSymbol type) => ShapeDiscovery.Discover(type).Model;

    /// <summary>A view. A type that is a trigger too is taken as one, and once.</summary>
    public static ShapeModel? View(INamedTypeSymbol type) => type.AttributeNamed("Trigger") is null ? Shape(type) : null;

    /// <summary>A policy, also one whose rules make no sense: its table is then there and denies everything.</summary>
    public static PolicyInput? Policy(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Enum, ContainingType: null, IsFileLocal: false } || PolicyDiscovery.Signature(type) is not { } signature)
            return null;
        var bound = PolicyDiscovery.Discover(type).Model;
        var view = type.AttributeNamed("Policy")!.TypeArgument()!;
        return new PolicyInput(signature, type.IsVisible() && view.IsVisible(), bound);
    }

    /// <summary>A workflow without findings, over shapes and policies that make sense. An operation outside the allowlist is an analyzer's finding, and no code is made for it.</summary>
    public static WorkflowMeaning? Workflow(INamedTypeSymbol type) =>
        WorkflowDiscovery.Discover(type).Model is { IsComplete: true } bound
            && bound.Workflow.States.All(state => state.Step is not WriteStep write || WriteAllowlist.Operations.Contains(write.Operation))
            ? new WorkflowMeaning(bound, WorkflowSemantics.Hash(bound, WorkflowDiscovery.Policies(type)))
            : null;

    public static BoundWorkflow Structure(WorkflowMeaning meaning, CancellationToken cancellationToken) => meaning.Bound;

    public static WorkflowHash Semantics(WorkflowMeaning meaning, CancellationToken cancellationToken) => new(meaning.Bound.Workflow.Type, meaning.Hash);

    public static Role Role(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        OrchestrationRoles.FromOptions(options.GlobalOptions) == OrchestrationRole.Host ? Model.Role.Host : Model.Role.Orchestration;

    public static RegistryEntry RegistryEntry(BoundWorkflow bound, CancellationToken cancellationToken)
    {
        var plan = new DriverPlan(bound);
        return new RegistryEntry(
            bound.Workflow.Type, plan.Trigger.Type, plan.Trigger.Id, plan.Trigger.Version.TrimStart('v'),
            plan.Views.Select(view => view.Type).ToEquatableArray(), plan.IsPublic);
    }

    /// <summary>The workflows in ordinal order. Of several on one trigger none is dispatched: which one would be a guess.</summary>
    public static EquatableArray<RegistryEntry> Registry(ImmutableArray<RegistryEntry> entries, CancellationToken cancellationToken) =>
        entries.Distinct().GroupBy(entry => (entry.TriggerId, entry.TriggerVersion)).Where(group => group.Count() == 1).Select(group => group.First())
            .OrderBy(entry => entry.Workflow.FullName, StringComparer.Ordinal).ToEquatableArray();

    public static OrchestrationModel Manifest(
        ((((ImmutableArray<ShapeModel> Triggers, ImmutableArray<ShapeModel> Views) Shapes, ImmutableArray<PolicyInput> Policies) Data,
            ImmutableArray<BoundWorkflow> Workflows) Declarations, Role Role) all,
        CancellationToken cancellationToken)
    {
        var ((((triggers, views), policies), workflows), role) = all;
        return new OrchestrationModel(
            role,
            Sorted(triggers.Concat(views), shape => shape.Type),
            Sorted(policies.Where(policy => policy.Bound is not null).Select(policy => policy.Bound!.Policy), policy => policy.Type),
            Sorted(workflows.Select(workflow => workflow.Workflow), workflow => workflow.Type));
    }

    /// <summary>How strict the build is, as the stamp says it.</summary>
    public static string Outcome(AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        SealOptions.Mode(options.GlobalOptions).ToString().ToLowerInvariant();

    /// <summary>Whether the compilation knows orchestrations, and so has something to vouch for.</summary>
    public static bool IsGoverned(Compilation compilation, CancellationToken cancellationToken) =>
        !compilation.GetTypesByMetadataName("Orchestration.Runtime.OrchestrationStampAttribute").IsEmpty;

    public static StampModel? Stamp(((OrchestrationModel Manifest, string Outcome) Build, bool IsGoverned) input, CancellationToken cancellationToken)
    {
        var ((manifest, outcome), isGoverned) = input;
        var names = manifest.Shapes.Select(shape => (shape.Key, shape.Version)).Concat(manifest.Policies.Select(policy => (policy.Key, policy.Version)))
            .Concat(manifest.Workflows.Select(workflow => (workflow.Key, workflow.Version)));
        return isGoverned
            ? new StampModel(manifest.Role, outcome, names.Where(name => LockEntry.IsDraft(name.Version)).Select(name => name.Key).Distinct().OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray())
            : null;
    }

    /// <summary>In the order of files and lines.</summary>
    public static EquatableArray<Refusal> Ordered(ImmutableArray<Refusal> refusals, CancellationToken cancellationToken) =>
        refusals.OrderBy(refusal => refusal.Path, StringComparer.Ordinal).ThenBy(refusal => refusal.Line).ToEquatableArray();

    /// <summary>In ordinal order, each once: the order of files, and a type in several parts, must not show.</summary>
    private static EquatableArray<T> Sorted<T>(IEnumerable<T> models, Func<T, TypeName> type) =>
        models.Distinct().OrderBy(model => type(model).FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>
    /// The names of types that differ from another's in case alone, in ordinal order. Generated files are told apart
    /// without case, so these need more than their name.
    /// </summary>
    public static EquatableArray<string> Ambiguous(
        (((ImmutableArray<string> Triggers, ImmutableArray<string> Views) Shapes, ImmutableArray<string> Policies) Data, ImmutableArray<string> Workflows) names,
        CancellationToken cancellationToken)
    {
        var (((triggers, views), policies), workflows) = names;
        return triggers.Concat(views).Concat(policies).Concat(workflows).Distinct(StringComparer.Ordinal)
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }
}
