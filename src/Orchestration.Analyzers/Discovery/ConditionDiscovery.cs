using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads conditions: a facet, one operator, and values that fit.</summary>
internal static class ConditionDiscovery
{
    private static readonly string[] s_operators = ["Is", "IsNot", "In", "NotIn", "AtLeast", "AtMost", "Unknown"];

    /// <summary>Reads all conditions of one attribute name, one element each; null for what does not read.</summary>
    public static ImmutableArray<ConditionModel?> Conditions(
        ISymbol symbol, string attributeName, string? member, ShapeModel? view, int positionOfFacet, FindingList findings)
    {
        var conditions = ImmutableArray.CreateBuilder<ConditionModel?>();
        foreach (var attribute in symbol.AttributesNamed(attributeName))
        {
            var at = new ConditionAnchors(findings, member, attributeName, conditions.Count);
            conditions.Add(view is null ? null : Condition(attribute, attribute.Text(positionOfFacet), view, at));
        }

        return conditions.ToImmutable();
    }

    private static ConditionModel? Condition(AttributeData attribute, string? name, ShapeModel view, ConditionAnchors at)
    {
        if (name is null)
            return null;
        if (view.FindFacet(name) is not { } facet)
        {
            var names = view.Facets.Select(candidate => candidate.Name).ToArray();
            at.Report(ShapeDiscovery.Facet(view.Type, name, names), RuleIds.UnknownFacet, "facet", name, view.Type.Name, string.Join(", ", names));
            return null;
        }

        var given = s_operators.Where(candidate => attribute.Named(candidate) is not null).ToArray();
        if (!facet.Domain.IsTestable)
            at.IllTyped("facet", $"'{name}' is an OpaqueRef, which is carried and never tested; decide by a facet that means something");
        else if (given.Length != 1)
            at.IllTyped(null, given.Length == 0 ? $"The condition on '{name}' compares with nothing; write one of {string.Join(", ", s_operators)}" : $"The condition on '{name}' compares by {string.Join(" and ", given)}; write one attribute for each");
        else if (given[0] == "Unknown")
            return Unknown(facet, attribute.Named("Unknown")!.Value, at);
        else
            return Comparison(facet, given[0], attribute.Named(given[0])!.Value, at);
        return null;
    }

    private static ConditionModel? Unknown(FacetModel facet, TypedConstant value, ConditionAnchors at)
    {
        if (facet.IsOptional)
            return new ConditionModel(facet.Name, value.Value is true ? ConditionOperator.IsUnknown : ConditionOperator.IsKnown, default);
        at.IllTyped("Unknown", $"'{facet.Name}' is always known; remove the condition, or make the facet nullable");
        return null;
    }

    private static ConditionModel? Comparison(FacetModel facet, string name, TypedConstant value, ConditionAnchors at)
    {
        var comparison = (ConditionOperator)Array.IndexOf(s_operators, name);
        if (comparison is ConditionOperator.AtLeast or ConditionOperator.AtMost && !facet.Domain.IsOrdered)
        {
            at.IllTyped(name, $"'{facet.Name}' ({facet.Domain.Noun}) has no order, so {name} has no meaning; use In");
            return null;
        }

        var isList = comparison is ConditionOperator.In or ConditionOperator.NotIn;
        if (isList && (value.Kind != TypedConstantKind.Array || value.IsNull || value.Values.IsEmpty))
        {
            at.IllTyped(name, $"{name} of '{facet.Name}' lists no values; name at least one");
            return null;
        }

        var operands = ImmutableArray.CreateBuilder<FacetValue>();
        foreach (var constant in isList ? value.Values : ImmutableArray.Create(value))
        {
            var (operand, problem) = OperandDiscovery.Read(facet, constant);
            if (problem is not null)
                at.IllTyped(name, problem);
            // Neither: the compiler says what is wrong, and a condition without its value means nothing.
            if (operand is null)
                return null;
            if (!operands.Contains(operand))
                operands.Add(operand);
        }

        return new ConditionModel(facet.Name, comparison, new(operands.ToImmutable()));
    }

    /// <summary>Where a condition stands, for its findings.</summary>
    private sealed record ConditionAnchors(FindingList Findings, string? Member, string Attribute, int Ordinal)
    {
        public void Report(string? remedy, string rule, string? argument, params string[] arguments) =>
            Findings.AddMendable(remedy, rule, Findings.At(Member, Attribute, Ordinal, argument), arguments);

        public void IllTyped(string? argument, string problem) => Report(null, RuleIds.IllTypedCondition, argument, problem);
    }
}
