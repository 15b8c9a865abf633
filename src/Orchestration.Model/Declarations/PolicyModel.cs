using Orchestration.Model.Collections;

namespace Orchestration.Model;

/// <summary>A policy: rules over the facets of one shape.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Id">The dotted name.</param>
/// <param name="Version">The Semantic Version.</param>
/// <param name="View">The shape that the rules test.</param>
/// <param name="Combining">How matching rules combine.</param>
/// <param name="IsTotal">Whether nothing may fall to the default deny.</param>
/// <param name="Rules">The rules, ordered by constant.</param>
/// <param name="Invariants">What is to be proved of it, in the order of the declaration.</param>
/// <param name="IsPublic">Whether other assemblies see it.</param>
/// <param name="Widens">The decision record that allows it to permit more than the version before; null for none.</param>
public sealed record PolicyModel(
    TypeName Type, string Id, string Version, TypeName View, Combining Combining, bool IsTotal,
    EquatableArray<RuleModel> Rules, EquatableArray<InvariantModel> Invariants, bool IsPublic = true, string? Widens = null)
{
    /// <summary>Id and version.</summary>
    public string Key => Id + "@" + Version;
}

/// <summary>A rule: one effect, and conditions joined by AND.</summary>
/// <param name="Name">The enum member.</param>
/// <param name="Constant">Its constant.</param>
/// <param name="Effect">What it decides when it wins.</param>
/// <param name="Conditions">Its conditions, in the order of the declaration.</param>
public sealed record RuleModel(string Name, long Constant, Decision Effect, EquatableArray<ConditionModel> Conditions);

/// <summary>How a condition compares.</summary>
public enum ConditionOperator
{
    /// <summary>Has the value.</summary>
    Is = 0,

    /// <summary>Does not have the value; matches Unknown.</summary>
    IsNot = 1,

    /// <summary>Has one of the values.</summary>
    In = 2,

    /// <summary>Has none of the values; matches Unknown.</summary>
    NotIn = 3,

    /// <summary>Has the value or a larger one.</summary>
    AtLeast = 4,

    /// <summary>Has the value or a smaller one.</summary>
    AtMost = 5,

    /// <summary>Is Unknown.</summary>
    IsUnknown = 6,

    /// <summary>Is known.</summary>
    IsKnown = 7,
}

/// <summary>A condition on one facet.</summary>
/// <param name="Facet">The facet's name.</param>
/// <param name="Operator">How it compares.</param>
/// <param name="Operands">With what: one value, for In and NotIn one or more, for the Unknown tests none.</param>
public sealed record ConditionModel(string Facet, ConditionOperator Operator, EquatableArray<FacetValue> Operands);

/// <summary>What is to be proved of a policy.</summary>
/// <param name="IsAlways">Whether every matching case gets the decision; otherwise none does.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Condition">Which cases.</param>
public sealed record InvariantModel(bool IsAlways, Decision Decision, ConditionModel Condition);

/// <summary>What a value in a condition is.</summary>
public enum FacetValueKind
{
    /// <summary>An enum member.</summary>
    Member = 0,

    /// <summary>True or false.</summary>
    Boolean = 1,

    /// <summary>An integer.</summary>
    Integer = 2,

    /// <summary>A code of a closed set.</summary>
    Text = 3,

    /// <summary>A Semantic Version.</summary>
    Version = 4,
}

/// <summary>A value that a condition compares with.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">The member's constant, 0 or 1, or the integer.</param>
/// <param name="Text">The member's name, the code or the version; empty otherwise.</param>
public sealed record FacetValue(FacetValueKind Kind, long Number, string Text)
{
    /// <summary>The value as a user writes it, without the enum's name.</summary>
    public override string ToString() => Kind switch
    {
        FacetValueKind.Boolean => Number == 0 ? "false" : "true",
        FacetValueKind.Integer => Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FacetValueKind.Text => '"' + Text + '"',
        _ => Text,
    };
}
