namespace Orchestration;

/// <summary>What a value may hold about somebody (ADR 4, no PHI writes and metadata-only audit).</summary>
public enum DataLabel : byte
{
    /// <summary>Protected health information (45 CFR 160.103).</summary>
    Phi = 0,

    /// <summary>What identifies a person (45 CFR 164.514(b)(2)).</summary>
    Pii = 1,

    /// <summary>The identifier of a tenant.</summary>
    Tenant = 2,

    /// <summary>The identifier of who acts.</summary>
    Actor = 3,

    /// <summary>The identifier of a request.</summary>
    Request = 4,

    /// <summary>A cursor into somebody's data.</summary>
    Cursor = 5,

    /// <summary>What was computed from an identifier and still tells two people apart, such as a hash.</summary>
    Pseudonym = 6,
}

/// <summary>
/// Labels a type, member, parameter, result or type parameter as protected health information. Overrides,
/// implementations and derived types inherit the label. It may appear in no trigger, view, audit record, envelope or
/// decision signal, and flows into no log, telemetry, exception, cache, key, header, storage or external call (ADR 4).
/// </summary>
[AttributeUsage(LabelTargets.All)]
public sealed class PhiAttribute : Attribute;

/// <summary>Labels what identifies a person, such as a name or an address; it is held to the same as PHI (ADR 4).</summary>
[AttributeUsage(LabelTargets.All)]
public sealed class PiiAttribute : Attribute;

/// <summary>Labels what identifies a tenant, actor or request, a cursor or a pseudonym (ADR 4, metadata-only audit).</summary>
/// <param name="label">The label.</param>
[AttributeUsage(LabelTargets.All, AllowMultiple = true)]
public sealed class LabelAttribute(DataLabel label) : Attribute
{
    /// <summary>The label.</summary>
    public DataLabel Label { get; } = label;
}

/// <summary>
/// Says that what a method returns is no longer what it was given: it reduces labelled values to something that says
/// nothing of a person. It counts only when the file <c>orchestration.declassifiers</c> names the method with the same
/// reason and is sealed; every declassification is in the manifest.
/// </summary>
/// <param name="reason">Why the result is no PHI, in one sentence that a reviewer can judge.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeclassifiesAttribute(string reason) : Attribute
{
    /// <summary>Why the result is no PHI.</summary>
    public string Reason { get; } = reason;
}

internal static class LabelTargets
{
    internal const AttributeTargets All = AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface
        | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.GenericParameter;
}
