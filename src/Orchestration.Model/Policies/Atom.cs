namespace Orchestration.Model.Policies;

/// <summary>
/// A class of values that no condition of a policy tells apart. The atoms of a facet are disjoint and cover its
/// domain, so a condition is a set of atoms and every question about a policy is a finite one.
/// </summary>
public abstract record Atom
{
    private protected Atom()
    {
    }
}

/// <summary>The value is not known.</summary>
public sealed record UnknownAtom : Atom
{
    /// <inheritdoc/>
    public override string ToString() => "Unknown";
}

/// <summary>One enum member, bool or code.</summary>
/// <param name="Value">The value.</param>
public sealed record ValueAtom(FacetValue Value) : Atom
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}

/// <summary>A run of integers.</summary>
/// <param name="Minimum">The smallest, included.</param>
/// <param name="Maximum">The largest, included.</param>
public sealed record IntegerAtom(long Minimum, long Maximum) : Atom
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        Minimum == Maximum ? (FormattableString)$"{Minimum}" : $"{Minimum}..{Maximum}");
}

/// <summary>One version that a condition names, or the open gap between two neighbouring ones.</summary>
/// <param name="Above">The version below the gap, or the version itself; null at the lower end.</param>
/// <param name="Below">The version above the gap, or the version itself; null at the upper end.</param>
public sealed record VersionAtom(string? Above, string? Below) : Atom
{
    /// <summary>Whether it is one version rather than a gap.</summary>
    public bool IsPoint => Above is not null && Above == Below;

    /// <summary>A version of the atom; null for a gap that holds none.</summary>
    public string? Sample => IsPoint ? Above : VersionGap.Sample(Above, Below);

    /// <inheritdoc/>
    public override string ToString() => (Above, Below) switch
    {
        (null, null) => "any version",
        (null, { } below) => "below " + below,
        ({ } above, null) => "above " + above,
        _ when IsPoint => Above!,
        var (above, below) => $"between {above} and {below}",
    };
}
