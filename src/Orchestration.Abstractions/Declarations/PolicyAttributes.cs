namespace Orchestration;

/// <summary>
/// Declares a policy: an enum whose members are rules over one trigger or view. It is compiled into a table; nothing
/// else can decide (ADR 3.1, 4; CP-18).
/// </summary>
/// <typeparam name="TView">The trigger or view whose facets the rules test.</typeparam>
/// <param name="id">A constant dotted name in lower case.</param>
/// <param name="version">A Semantic Version 2.0.0; a prerelease is a draft.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class PolicyAttribute<TView>(string id, string version) : Attribute
    where TView : struct
{
    /// <summary>The dotted name.</summary>
    public string Id { get; } = id;

    /// <summary>The Semantic Version.</summary>
    public string Version { get; } = version;

    /// <summary>How matching rules combine; <see cref="Combining.DenyOverrides"/> unless said otherwise.</summary>
    public Combining Combine { get; init; }

    /// <summary>Whether every case must be decided by a rule, so that nothing falls to the default deny.</summary>
    public bool Total { get; init; }
}

/// <summary>The effect of a rule: the case may go ahead.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class AllowAttribute : Attribute;

/// <summary>The effect of a rule: the case may not go ahead.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class DenyAttribute : Attribute;

/// <summary>The effect of a rule: a person decides.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class EscalateAttribute : Attribute;

/// <summary>The operators that a condition on a facet is written with; exactly one of them is given.</summary>
/// <param name="facet">The facet's name, written <c>nameof(View.Facet)</c>.</param>
public abstract class FacetConditionAttribute(string facet) : Attribute
{
    /// <summary>The facet's name.</summary>
    public string Facet { get; } = facet;

    /// <summary>The facet has this value. Never matches Unknown.</summary>
    public object? Is { get; init; }

    /// <summary>The facet does not have this value: the complement of <see cref="Is"/>, so it matches Unknown.</summary>
    public object? IsNot { get; init; }

    /// <summary>The facet has one of these values. Never matches Unknown.</summary>
    public object[]? In { get; init; }

    /// <summary>The facet has none of these values: the complement of <see cref="In"/>, so it matches Unknown.</summary>
    public object[]? NotIn { get; init; }

    /// <summary>The facet has this value or a larger one. Integers and versions only; never matches Unknown.</summary>
    public object? AtLeast { get; init; }

    /// <summary>The facet has this value or a smaller one. Integers and versions only; never matches Unknown.</summary>
    public object? AtMost { get; init; }

    /// <summary>True: the facet is Unknown. False: it is known. Nullable facets only.</summary>
    public bool Unknown { get; init; }
}

/// <summary>A condition of a rule; several on one rule are joined by AND.</summary>
/// <param name="facet">The facet's name, written <c>nameof(View.Facet)</c>.</param>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class WhenAttribute(string facet) : FacetConditionAttribute(facet);

/// <summary>States that no case matching the condition is ever given the decision; proved when the policy is built.</summary>
/// <param name="decision">The decision that must not be given.</param>
/// <param name="facet">The facet's name, written <c>nameof(View.Facet)</c>.</param>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
public sealed class NeverAttribute(Decision decision, string facet) : FacetConditionAttribute(facet)
{
    /// <summary>The decision that must not be given.</summary>
    public Decision Decision { get; } = decision;
}

/// <summary>States that every case matching the condition is given the decision; proved when the policy is built.</summary>
/// <param name="decision">The decision that must be given.</param>
/// <param name="facet">The facet's name, written <c>nameof(View.Facet)</c>.</param>
[AttributeUsage(AttributeTargets.Enum, AllowMultiple = true)]
public sealed class AlwaysAttribute(Decision decision, string facet) : FacetConditionAttribute(facet)
{
    /// <summary>The decision that must be given.</summary>
    public Decision Decision { get; } = decision;
}
