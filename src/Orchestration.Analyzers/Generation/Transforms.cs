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
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Seal;
using Orchestration.Model.Workflows;

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
            bound.Workflow.Type, bound.Workflow.Key, plan.Trigger.Type, plan.Trigger.Id, plan.Trigger.Version.TrimStart('v'),
            plan.Views.Select(view => view.Type).ToEquatableArray(), plan.IsPublic);
    }

    /// <summary>
    /// The workflows in ordinal order. Several versions of one workflow may start on one trigger, told apart by their pins;
    /// of several workflows none is dispatched: which one would be a guess.
    /// </summary>
    public static EquatableArray<RegistryEntry> Registry(ImmutableArray<RegistryEntry> entries, CancellationToken cancellationToken) =>
        entries.Distinct().GroupBy(entry => (entry.TriggerId, entry.TriggerVersion))
            .Where(group => group.Select(entry => entry.Id).Distinct().Count() == 1 && group.Select(entry => entry.Key).Distinct().Count() == group.Count())
            .SelectMany(group => group)
            .OrderBy(entry => entry.Workflow.FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The exemptions of one file.</summary>
    public static EquatableArray<ExemptionModel> Exemptions(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken) =>
        found.Attributes.Where(attribute => attribute.ConstructorArguments.Length == 3)
            .Select(attribute => new ExemptionModel(Text(attribute, 0), Text(attribute, 1), Text(attribute, 2))).ToEquatableArray();

    private static string Text(AttributeData attribute, int argument) => attribute.ConstructorArguments[argument].Value as string ?? "";

    public static EquatableArray<ReferencedRegistry> Referenced(Compilation compilation, CancellationToken cancellationToken) =>
        RegistryDiscovery.Referenced(compilation);

    /// <summary>
    /// The registries to dispatch to, this assembly's first. Of two registries of one name, which no code could tell apart,
    /// neither is taken, and a trigger that several would answer differently is refused, whichever is meant. An analyzer
    /// makes either an error; this is what holds where no analyzer ran.
    /// </summary>
    public static EquatableArray<ReferencedRegistry> Merged(
        (EquatableArray<RegistryEntry> Own, EquatableArray<ReferencedRegistry> Referenced) all, CancellationToken cancellationToken)
    {
        var own = all.Own.IsEmpty ? [] : new[] { RegistryEmitter.Describe(all.Own.AsImmutableArray()) };
        var registries = own.Concat(all.Referenced).GroupBy(registry => registry.Type).Where(group => group.Count() == 1).Select(group => group.First()).ToList();
        var clashing = RegistryRoute.Clashing(registries);
        return registries.Select(registry => registry with
        {
            Routes = registry.Routes.Where(route => !clashing.Contains(route.Trigger)).ToEquatableArray(),
            Refused = registry.Routes.Where(route => clashing.Contains(route.Trigger)).ToEquatableArray(),
        }).ToEquatableArray();
    }

    public static PossibleDecisions Decisions(PolicyInput policy, CancellationToken cancellationToken) => new(
        policy.Signature.Type, policy.Bound is { } bound ? PolicyDecisions.Of(bound) : new[] { Decision.Deny }.ToEquatableArray());

    /// <summary>What the build proved of the workflows; of a policy of another assembly it knows nothing.</summary>
    public static string Notes((ImmutableArray<BoundWorkflow> Workflows, ImmutableArray<PossibleDecisions> Policies) all, CancellationToken cancellationToken)
    {
        var decisions = all.Policies.GroupBy(policy => policy.Policy).ToDictionary(group => group.Key, group => group.First().Decisions);
        return DeadEdges.Describe(
            Sorted(all.Workflows.Select(workflow => workflow.Workflow), workflow => workflow.Type),
            type => decisions.TryGetValue(type, out var possible) ? possible : null);
    }

    public static OrchestrationModel Manifest(
        (((((ImmutableArray<ShapeModel> Triggers, ImmutableArray<ShapeModel> Views) Shapes, ImmutableArray<PolicyInput> Policies) Data,
            ImmutableArray<BoundWorkflow> Workflows) Declarations, Role Role) Known, ImmutableArray<EquatableArray<ExemptionModel>> Exemptions) all,
        CancellationToken cancellationToken)
    {
        var (((((triggers, views), policies), workflows), role), exemptions) = all;
        return new OrchestrationModel(
            role,
            Sorted(triggers.Concat(views), shape => shape.Type),
            Sorted(policies.Where(policy => policy.Bound is not null).Select(policy => policy.Bound!.Policy), policy => policy.Type),
            Sorted(workflows.Select(workflow => workflow.Workflow), workflow => workflow.Type))
        {
            Exemptions = exemptions.SelectMany(file => file.AsImmutableArray()).Distinct()
                .OrderBy(exemption => (exemption.Rule, exemption.Target, exemption.DecisionRecord), Comparer<(string, string, string)>.Create(Compare)).ToEquatableArray(),
        };
    }

    private static int Compare((string Rule, string Target, string Record) left, (string Rule, string Target, string Record) right) =>
        string.CompareOrdinal(left.Rule, right.Rule) is var rule and not 0 ? rule
        : string.CompareOrdinal(left.Target, right.Target) is var target and not 0 ? target
        : string.CompareOrdinal(left.Record, right.Record);

    /// <summary>What a policy leaves to the default deny; null for nothing, and where that is unproven.</summary>
    public static PolicyGap? Gap(PolicyInput policy, CancellationToken cancellationToken) =>
        policy.Bound is { } bound && PolicyAnalysis.FindGap(bound) is { } cell ? new PolicyGap(bound.Policy.Key, cell.ToString()) : null;

    public static EquatableArray<PolicyGap> Gaps(ImmutableArray<PolicyGap?> gaps, CancellationToken cancellationToken) =>
        gaps.Where(gap => gap is not null).Select(gap => gap!).Distinct().OrderBy(gap => gap.Policy, StringComparer.Ordinal).ThenBy(gap => gap.Cell, StringComparer.Ordinal).ToEquatableArray();

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

    /// <summary>A method that says that it declassifies; whether a sealed file agrees is an analyzer's finding.</summary>
    public static DeclassificationModel? Declassification(IMethodSymbol method) =>
        method.GetDocumentationCommentId() is { Length: > 0 } id && method.AttributeNamed("Declassifies")?.Text(0) is { } reason ? new(id, reason) : null;

    public static OrchestrationModel WithDeclassifications(
        (OrchestrationModel Model, ImmutableArray<DeclassificationModel> Declassifications) all, CancellationToken cancellationToken) =>
        all.Declassifications.IsEmpty ? all.Model
            : all.Model with { Declassifications = all.Declassifications.Distinct().OrderBy(entry => entry.Id, StringComparer.Ordinal).ToEquatableArray() };

    /// <summary>With what the additional files list and label. Declassifiers are taken from the methods themselves, so that a binary says what they say.</summary>
    public static OrchestrationModel WithFacts((OrchestrationModel Model, OrchestrationModel Facts) all, CancellationToken cancellationToken) =>
        all.Facts is { Listed.IsEmpty: true, Labels.IsEmpty: true } ? all.Model : all.Model with { Listed = all.Facts.Listed, Labels = all.Facts.Labels };

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
