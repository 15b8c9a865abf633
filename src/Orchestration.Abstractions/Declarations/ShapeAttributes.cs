namespace Orchestration;

/// <summary>
/// Declares a trigger: the one thing that can start a workflow (ADR 3.1). It stands on a top-level
/// <c>readonly partial record struct</c> whose positional members are facets of closed, finite types.
/// </summary>
/// <param name="id">A constant dotted name in lower case, such as <c>referral.received</c>.</param>
/// <param name="version">The version of the shape, 1 or more.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class TriggerAttribute(string id, int version) : Attribute
{
    /// <summary>The dotted name.</summary>
    public string Id { get; } = id;

    /// <summary>The version of the shape, 1 or more.</summary>
    public int Version { get; } = version;
}

/// <summary>
/// Declares a view: facts that a policy may read, and nothing else may (CP-18). Where every facet carries
/// <see cref="FromAttribute{TShape}"/> or is filled by a <see cref="DeriveAttribute"/> method the view is composed from shapes
/// that are already known; otherwise a
/// <see cref="ReadAttribute{TView}"/> state fetches it through an <see cref="IViewReader{TView}"/>.
/// </summary>
/// <param name="id">A constant dotted name in lower case.</param>
/// <param name="version">A Semantic Version 2.0.0.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class ViewAttribute(string id, string version) : Attribute
{
    /// <summary>The dotted name.</summary>
    public string Id { get; } = id;

    /// <summary>The Semantic Version.</summary>
    public string Version { get; } = version;
}

/// <summary>Bounds an integer facet: a value outside is refused before anything runs.</summary>
/// <param name="minimum">The smallest value, included.</param>
/// <param name="maximum">The largest value, included; not below <paramref name="minimum"/>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WithinAttribute(long minimum, long maximum) : Attribute
{
    /// <summary>The smallest value, included.</summary>
    public long Minimum { get; } = minimum;

    /// <summary>The largest value, included.</summary>
    public long Maximum { get; } = maximum;
}

/// <summary>Closes a string facet to a set of codes: any other text is refused before anything runs, and never echoed.</summary>
/// <param name="values">The codes, distinct and compared ordinally; at least one.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OneOfAttribute(params string[] values) : Attribute
{
    /// <summary>The codes, in the order of the declaration.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}

/// <summary>Fills a facet of a composed view from a facet of a trigger or of a view that was read before.</summary>
/// <typeparam name="TShape">The trigger or view that the facet comes from.</typeparam>
/// <param name="facet">The facet's name there; null when it has the same name.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromAttribute<TShape>(string? facet = null) : Attribute
    where TShape : struct
{
    /// <summary>The facet's name in <typeparamref name="TShape"/>, or null for the same name.</summary>
    public string? Facet { get; } = facet;
}

/// <summary>
/// Computes a facet of a composed view from its others by a static pure method in the view's declaration: the only user
/// code inside an orchestration. The method's parameters name the facets that it reads, each of which carries
/// <see cref="FromAttribute{TShape}"/>; its result is the type of the facet that it fills: an enum, a bool, an integer
/// with <see cref="WithinAttribute"/> or a string with <see cref="OneOfAttribute"/>, each of which may be nullable. It is
/// called once, when a state that evaluates a policy fills the view.
/// </summary>
/// <param name="facet">The facet that it fills; null for the only one that does not carry <see cref="FromAttribute{TShape}"/>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeriveAttribute(string? facet = null) : Attribute
{
    /// <summary>The facet that the method fills, or null for the only one that is taken from nowhere.</summary>
    public string? Facet { get; } = facet;
}

/// <summary>
/// Declares a record of a host's own as metadata-only (an audit record, envelope or decision signal), which holds it and
/// everything that derives from it to the same closed member types as a trigger (ADR 4).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class MetadataOnlyAttribute : Attribute;
