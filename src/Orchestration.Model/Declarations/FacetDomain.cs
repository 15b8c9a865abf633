using Orchestration.Model.Collections;

namespace Orchestration.Model;

/// <summary>The closed, finite type of a facet: what values it can have when it is known.</summary>
public abstract record FacetDomain
{
    private protected FacetDomain()
    {
    }

    /// <summary>Whether <c>AtLeast</c> and <c>AtMost</c> have a meaning.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Whether a policy may test it.</summary>
    public virtual bool IsTestable => true;

    /// <summary>The type as a user calls it in a message.</summary>
    public abstract string Noun { get; }
}

/// <summary>One of an enum's members.</summary>
/// <param name="Type">The enum.</param>
/// <param name="Members">Its members with distinct constants, ordered by constant.</param>
public sealed record EnumDomain(TypeName Type, EquatableArray<EnumMember> Members) : FacetDomain
{
    /// <inheritdoc/>
    public override string Noun => Type.Name;
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">The name; of several with one constant, the ordinally first.</param>
/// <param name="Constant">The constant.</param>
public sealed record EnumMember(string Name, long Constant);

/// <summary>True or false.</summary>
public sealed record BooleanDomain : FacetDomain
{
    /// <inheritdoc/>
    public override string Noun => "bool";
}

/// <summary>An integer within bounds.</summary>
/// <param name="Keyword">The C# keyword of its type.</param>
/// <param name="Minimum">The smallest value, included.</param>
/// <param name="Maximum">The largest value, included.</param>
public sealed record IntegerDomain(string Keyword, long Minimum, long Maximum) : FacetDomain
{
    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override string Noun => FormattableString.Invariant($"{Keyword} {Minimum}..{Maximum}");

    /// <summary>The limits of an integer type, by its C# keyword.</summary>
    /// <param name="keyword">The keyword; anything unknown counts as <c>long</c>.</param>
    public static (long Lowest, long Highest) Limits(string keyword) => keyword switch
    {
        "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
        "byte" => (byte.MinValue, byte.MaxValue),
        "short" => (short.MinValue, short.MaxValue),
        "ushort" => (ushort.MinValue, ushort.MaxValue),
        "int" => (int.MinValue, int.MaxValue),
        "uint" => (uint.MinValue, uint.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };
}

/// <summary>A string out of a closed set.</summary>
/// <param name="Codes">The codes, distinct, in the order of the declaration.</param>
public sealed record TextDomain(EquatableArray<string> Codes) : FacetDomain
{
    /// <inheritdoc/>
    public override string Noun => "one of " + string.Join(", ", Codes.AsImmutableArray().Select(code => '"' + code + '"'));
}

/// <summary>A Semantic Version.</summary>
public sealed record VersionDomain : FacetDomain
{
    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override string Noun => "SemanticVersion";
}

/// <summary>An opaque reference: carried, never tested.</summary>
public sealed record ReferenceDomain : FacetDomain
{
    /// <inheritdoc/>
    public override bool IsTestable => false;

    /// <inheritdoc/>
    public override string Noun => "OpaqueRef";
}
