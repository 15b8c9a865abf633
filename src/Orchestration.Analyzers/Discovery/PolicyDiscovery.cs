using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads policies.</summary>
internal static class PolicyDiscovery
{
    private static readonly string[] s_effects = ["Deny", "Escalate", "Allow"];

    /// <summary>Whether a type is declared as a policy.</summary>
    public static bool IsPolicy(ITypeSymbol? type) => type?.AttributeNamed("Policy") is not null;

    /// <summary>Reads a type that is declared as a policy.</summary>
    public static Discovered<BoundPolicy> Discover(INamedTypeSymbol type)
    {
        var findings = new FindingList(type.ToTypeName());
        var attribute = type.AttributeNamed("Policy")!;
        HeaderDiscovery.Place(type, "Policy", findings);
        EnumDiscovery.Width(type, findings);
        var (id, version) = HeaderDiscovery.Versioned(attribute, "Policy", findings);
        var view = View(attribute, findings);
        var rules = EnumDiscovery.Members(type, "rule", findings).Select(field => Rule(field, view, findings)).ToImmutableArray();
        if (rules.IsEmpty && findings.IsEmpty)
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"Policy '{type.Name}' has no rules, so it denies everything; declare what it allows, or a [Deny] rule that says so");
        var invariants = Invariants(type, view, findings);
        if (!findings.IsEmpty || view is null)
            return new(null, findings.ToFindings());
        var model = new PolicyModel(
            findings.Declaration, id, version, view.Type,
            attribute.Named("Combine") is { } combine ? (Combining)(AttributeReading.ToNumber(combine.Value) ?? 0) : Combining.DenyOverrides,
            attribute.Named("Total") is { Value: true },
            rules.OrderBy(rule => rule!.Constant).ToEquatableArray()!, invariants, type.IsVisible(), type.AttributeNamed("Widens")?.Text(0));
        return new(new BoundPolicy(model, view), findings.ToFindings());
    }

    /// <summary>What a workflow has to know of a policy; null when it is none, or has no id, version or view.</summary>
    public static PolicySignature? Signature(INamedTypeSymbol type) =>
        type.AttributeNamed("Policy") is { } attribute && attribute.TypeArgument() is { TypeKind: TypeKind.Struct } view
            && attribute.Text(0) is { } id && attribute.Text(1) is { } version
            ? new PolicySignature(type.ToTypeName(), id, version, view.ToTypeName())
            : null;

    private static ShapeModel? View(AttributeData attribute, FindingList findings)
    {
        if (attribute.TypeArgument() is not { TypeKind: not TypeKind.Error } type)
            return null;
        if (ShapeDiscovery.IsShape(type))
            return ShapeDiscovery.Discover(type).Model;
        findings.Add(RuleIds.MalformedDeclaration, findings.At(null, "Policy"), $"'{type.Name}' is neither a trigger nor a view, so a policy cannot read it; declare it with [Trigger] or [View]");
        return null;
    }

    private static RuleModel? Rule(IFieldSymbol field, ShapeModel? view, FindingList findings)
    {
        var effects = s_effects.Where(effect => field.AttributeNamed(effect) is not null).ToArray();
        if (effects.Length != 1)
        {
            findings.Add(RuleIds.RuleEffect, findings.At(field.Name), field.Name,
                effects.Length == 0 ? "no effect" : string.Join(" and ", effects.Select(effect => $"[{effect}]")));
        }

        var conditions = ConditionDiscovery.Conditions(field, "When", field.Name, view, positionOfFacet: 0, findings);
        return effects.Length == 1 && AttributeReading.ToNumber(field.ConstantValue) is { } constant
            ? new RuleModel(field.Name, constant, (Decision)Array.IndexOf(s_effects, effects[0]), conditions.Where(condition => condition is not null).ToEquatableArray()!)
            : null;
    }

    private static EquatableArray<InvariantModel> Invariants(INamedTypeSymbol type, ShapeModel? view, FindingList findings)
    {
        var invariants = ImmutableArray.CreateBuilder<InvariantModel>();
        foreach (var name in new[] { "Never", "Always" })
        {
            var conditions = ConditionDiscovery.Conditions(type, name, null, view, positionOfFacet: 1, findings);
            var decisions = type.AttributesNamed(name).Select(attribute => attribute.Number(0) ?? 0).ToArray();
            for (var ordinal = 0; ordinal < conditions.Length; ordinal++)
            {
                if (conditions[ordinal] is { } condition)
                    invariants.Add(new InvariantModel(name == "Always", (Decision)decisions[ordinal], condition));
            }
        }

        return new(invariants.ToImmutable());
    }
}
