using Orchestration.Model.Collections;

namespace Orchestration.Model.Phi;

/// <summary>
/// One API that matters to flows: a sink, a source, a guard, or a call that treats labels in a way of its own. It is named
/// by documentation id; a member stands for its overrides and implementations too.
/// </summary>
/// <param name="Id">
/// <c>T:N.C</c> is a type with every member that it declares. <c>M:N.C.F(...)</c> is one overload, <c>M:N.C.F</c> all of
/// them, <c>M:N.C.#ctor</c> the constructors; <c>P:</c> and <c>F:</c> name a property or field.
/// </param>
/// <param name="Sink">The rule that is broken when a label arrives; null when the API is no sink.</param>
/// <param name="Parameters">The parameters that are the sink; empty for all of them.</param>
/// <param name="Source">The labels of what it gives.</param>
/// <param name="Carries">What of its arguments its result holds.</param>
/// <param name="Guard">When using it weakens a guard.</param>
/// <param name="Argument">The constant that a source or guard asks for, or must not be; null for any.</param>
/// <param name="IsFamily">For a type: whether types that derive from it or implement it are meant too.</param>
public sealed record PhiApi(
    string Id,
    PhiRule? Sink = null,
    EquatableArray<string> Parameters = default,
    Labels Source = Labels.None,
    Carries Carries = Carries.Everything,
    Guard Guard = Guard.None,
    string? Argument = null,
    bool IsFamily = false)
{
    /// <summary>Whether the entry names a type rather than a member.</summary>
    public bool IsType => Id[0] == 'T';

    /// <summary>Whether the entry names one overload and not the whole group.</summary>
    public bool IsOverload => Id[Id.Length - 1] == ')';

    /// <summary>The metadata name of the type that is named, or that declares the member.</summary>
    public string TypeName => IsType ? Id.Substring(2) : Id.Substring(2, MemberDot - 2);

    /// <summary>The metadata name of the member (<c>.ctor</c> for a constructor); empty for a type.</summary>
    public string MemberName => IsType ? string.Empty : Id.Substring(MemberDot + 1, NameEnd - MemberDot - 1).Replace('#', '.');

    private int NameEnd => IsOverload ? Id.IndexOf('(') : Id.Length;

    private int MemberDot => Id.LastIndexOf('.', NameEnd - 1);
}

/// <summary>What the result of a library's member holds of what went in. The default is everything.</summary>
public enum Carries : byte
{
    /// <summary>Whatever went in, receiver included.</summary>
    Everything,

    /// <summary>Nothing: it says how many, whether or which type, not what.</summary>
    Nothing,

    /// <summary>What its delegate returns, not what the delegate was given.</summary>
    Projection,

    /// <summary>What its receiver holds, not what it was looked up by.</summary>
    Receiver,

    /// <summary>A pseudonym of what went in: a hash.</summary>
    Pseudonym,

    /// <summary>What is left after redaction, by what is known of the redactor.</summary>
    Redacted,

    /// <summary>Everything, and its receiver holds it too: a builder or a collection.</summary>
    Absorbs,
}

/// <summary>When using an API weakens a guard.</summary>
public enum Guard : byte
{
    /// <summary>It is no guard.</summary>
    None,

    /// <summary>Whenever it is used.</summary>
    Used,

    /// <summary>Unless its argument, or what is assigned, is constantly false.</summary>
    On,

    /// <summary>Unless its argument, or what is assigned, is constantly true.</summary>
    Off,

    /// <summary>When its argument, or what is assigned, is the constant or member that the entry names.</summary>
    Named,
}
