using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;
using Orchestration.Model.Workflows;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads workflows, with what they refer to.</summary>
internal static class WorkflowDiscovery
{
    /// <summary>Reads a type that is declared as a workflow. A model comes back only when nothing is wrong with it.</summary>
    public static Discovered<BoundWorkflow> Discover(INamedTypeSymbol type)
    {
        var findings = new FindingList(type.ToTypeName());
        HeaderDiscovery.Place(type, "Workflow", findings);
        EnumDiscovery.Width(type, findings);
        var (id, version) = HeaderDiscovery.Versioned(type.AttributeNamed("Workflow")!, "Workflow", findings);
        var trigger = Trigger(type, findings);
        var members = EnumDiscovery.Members(type, "state", findings);
        if (members.IsEmpty)
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"Workflow '{type.Name}' has no states; the first one evaluates a policy");
        var states = members.Select(field => State(field, type, trigger, findings)).ToImmutableArray();
        if (trigger is null || states.IsEmpty || states.Any(state => state is null))
            return new(null, findings.ToFindings());
        var workflow = new WorkflowModel(findings.Declaration, id, version, trigger.Type, states.ToEquatableArray()!, type.IsVisible(), type.AttributeNamed("Widens")?.Text(0));
        var bound = Bind(workflow, trigger, members);
        if (bound is not null)
            findings.AddRange(WorkflowAnalysis.Examine(bound));
        return new(findings.IsEmpty ? bound : null, findings.ToFindings());
    }

    /// <summary>The policies that a workflow evaluates, in full; those that make no sense are left out.</summary>
    public static IEnumerable<PolicyModel> Policies(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().SelectMany(member => member.AttributesNamed("Evaluate"))
            .Select(step => step.TypeArgument()).Where(PolicyDiscovery.IsPolicy).OfType<INamedTypeSymbol>()
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(policy => PolicyDiscovery.Discover(policy).Model?.Policy).OfType<PolicyModel>();

    private static ShapeModel? Trigger(INamedTypeSymbol type, FindingList findings)
    {
        var starts = type.AttributesNamed("StartsOn").ToArray();
        if (starts.Length != 1)
        {
            findings.Add(RuleIds.Trigger, findings.At(), starts.Length == 0
                ? $"Workflow '{type.Name}' starts on nothing; name its trigger with [StartsOn<T>]"
                : $"Workflow '{type.Name}' starts on {starts.Length} triggers; declare a workflow for each");
            return null;
        }

        if (starts[0].TypeArgument() is not { TypeKind: not TypeKind.Error } trigger)
            return null;
        if (trigger.AttributeNamed("Trigger") is not null)
            return ShapeDiscovery.Discover(trigger).Model;
        findings.Add(RuleIds.Trigger, findings.At(null, "StartsOn"), $"'{trigger.Name}' is no trigger; declare it with [Trigger], or start on one that is");
        return null;
    }

    private static StateModel? State(IFieldSymbol field, INamedTypeSymbol workflow, ShapeModel? trigger, FindingList findings)
    {
        var step = StepDiscovery.Discover(field, workflow, trigger, findings);
        var edges = ImmutableArray.CreateBuilder<EdgeModel>();
        var ordinal = 0;
        foreach (var edge in field.AttributesNamed("On"))
        {
            if (StateReference(edge.ConstructorArguments.Length == 2 ? edge.ConstructorArguments[1] : default, workflow) is { } next)
                edges.Add(new EdgeModel((Signal)(edge.Number(0) ?? 0), next));
            else if (edge.ConstructorArguments is [_, { Kind: not TypedConstantKind.Error }])
                findings.Add(RuleIds.WrongEdge, findings.At(field.Name, "On", ordinal, "next"), $"'{field.Name}' leads to something that is no state of '{workflow.Name}'; name one of its members");
            ordinal++;
        }

        return step is null || edges.Count != ordinal ? null : new StateModel(field.Name, step, new(edges.ToImmutable()));
    }

    /// <summary>The state that an argument names, or null.</summary>
    public static string? StateReference(TypedConstant constant, INamedTypeSymbol workflow) =>
        constant.Kind == TypedConstantKind.Enum && SymbolEqualityComparer.Default.Equals(constant.Type, workflow)
            ? workflow.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => Equals(field.ConstantValue, constant.Value))?.Name
            : null;

    private static BoundWorkflow? Bind(WorkflowModel workflow, ShapeModel trigger, ImmutableArray<IFieldSymbol> members)
    {
        var policies = members.SelectMany(member => member.AttributesNamed("Evaluate"))
            .Select(step => PolicyDiscovery.Signature(step.TypeArgument()!)).ToImmutableArray();
        var read = members.SelectMany(member => member.AttributesNamed("Read")).Select(step => step.TypeArgument()!);
        var tested = members.SelectMany(member => member.AttributesNamed("Evaluate"))
            .Select(step => step.TypeArgument()!.AttributeNamed("Policy")?.TypeArgument());
        var shapes = read.Concat(tested).Distinct<ISymbol?>(SymbolEqualityComparer.Default).OfType<INamedTypeSymbol>()
            .Where(ShapeDiscovery.IsShape).Select(shape => ShapeDiscovery.Discover(shape).Model).Append(trigger).ToImmutableArray();
        if (policies.Contains(null) || shapes.Contains(null))
            return null;
        return new BoundWorkflow(
            workflow,
            policies.Distinct().OrderBy(policy => policy!.Type.FullName, StringComparer.Ordinal).ToEquatableArray()!,
            shapes.Distinct().OrderBy(shape => shape!.Type.FullName, StringComparer.Ordinal).ToEquatableArray()!);
    }
}
