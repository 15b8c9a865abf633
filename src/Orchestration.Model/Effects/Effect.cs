namespace Orchestration.Model.Effects;

/// <summary>One thing that reaches outside an orchestration, named so that a compiler or a binary reader can find every use of it.</summary>
/// <param name="Id">
/// The documentation id. <c>T:N.C</c> is a type: constructing it, applying it as an attribute, and every member it
/// declares. <c>M:N.C.F(...)</c> is one overload (<c>M:N.C.F()</c> the one without parameters), <c>M:N.C.F</c> all of
/// them; <c>P:</c>, <c>F:</c> and <c>E:</c> name a property, field or event. A member stands for its overrides and
/// implementations too. <c>N:N</c> is every type of a namespace and of those inside it, <c>A:Name</c> every type of an
/// assembly. Where several entries cover a symbol the most specific one speaks: overload, member, type, the longest
/// namespace, assembly.
/// </param>
/// <param name="Rule">The rule that the use breaks.</param>
/// <param name="Does">What it does, in the user's words, as the verb phrase of a sentence about the API.</param>
/// <param name="Scope">How far a type reaches beyond itself.</param>
/// <param name="Condition">What else must hold for a use to count.</param>
public sealed record Effect(
    string Id,
    EffectRule Rule,
    string Does,
    EffectScope Scope = EffectScope.Itself,
    EffectCondition Condition = EffectCondition.None)
{
    /// <summary>What the use does; what its rule is about unless the entry says more.</summary>
    public EffectKinds Kinds { get; init; } = Rule.Kinds;

    /// <summary>The package or framework that declares it, as a package manager names it.</summary>
    public string Package { get; init; } = EffectCatalogue.BaseLibrary;

    /// <summary>Whether the entry names a type.</summary>
    public bool IsType => Id[0] == 'T';

    /// <summary>Whether the entry names a member or a group of them.</summary>
    public bool IsMember => Id[0] is 'M' or 'P' or 'F' or 'E';

    /// <summary>Whether the entry names one overload and not the whole group.</summary>
    public bool IsOverload => Id[0] is 'M' or 'P' && Id.IndexOf('(') >= 0;

    /// <summary>The id as compilers write it: a method without parameters has no parentheses there.</summary>
    public string DocumentationId => Id.EndsWith("()", StringComparison.Ordinal) ? Id.Substring(0, Id.Length - 2) : Id;

    /// <summary>The metadata name of the type that is named, or that declares the member; empty for a namespace or assembly.</summary>
    public string TypeName => IsType ? Id.Substring(2) : IsMember ? Id.Substring(2, MemberDot - 2) : "";

    /// <summary>The metadata name of the member (<c>.ctor</c> for a constructor); empty for anything else.</summary>
    public string MemberName => IsMember ? Id.Substring(MemberDot + 1, NameEnd - MemberDot - 1).Replace('#', '.') : "";

    private int ParametersStart => IsOverload ? Id.IndexOf('(') : Id.Length;

    // A generic method's arity follows its name: M:N.C.F``1(...).
    private int NameEnd => Id.IndexOf('`', MemberDot) is var arity and >= 0 && arity < ParametersStart ? arity : ParametersStart;

    private int MemberDot => Id.LastIndexOf('.', ParametersStart - 1);
}

/// <summary>How far an entry that names a type reaches.</summary>
public enum EffectScope
{
    /// <summary>The type alone (a member entry always reaches its overrides and implementations).</summary>
    Itself,

    /// <summary>The type, and constructing anything that derives from it or implements it.</summary>
    Family,

    /// <summary>Declaring a type that derives from it or implements it; using it is not the finding.</summary>
    Declaration,

    /// <summary>Iterating over it; anything else that is done with it is not the finding.</summary>
    Iteration,
}

/// <summary>What must hold, beside the name, for a use to count.</summary>
public enum EffectCondition
{
    /// <summary>Every use counts.</summary>
    None,

    /// <summary>Counts unless the arguments say, as constants, that an existing file is opened for reading only.</summary>
    UnlessReadOnly,

    /// <summary>Counts when the property is assigned; reading it does not.</summary>
    WhenAssigned,

    /// <summary>Counts when the service that is registered is a type with a <see cref="EffectScope.Declaration"/> entry.</summary>
    WhenServiceIsDeclared,

    /// <summary>Counts when the property is assigned anything but a constant that switches it off: 0, false, null, or an enum's zero.</summary>
    UnlessSwitchedOff,

    /// <summary>Counts when an argument named <c>reloadOnChange</c> is not the constant false, or is left out where true is its default.</summary>
    WhenReloading,

    /// <summary>Counts unless the code is part of a type's own <c>GetHashCode</c>.</summary>
    OutsideGetHashCode,

    /// <summary>Counts unless the request is made here with a method that is safe by RFC 9110, section 9.2.1: GET, HEAD, OPTIONS, TRACE.</summary>
    UnlessSafeRequest,

    /// <summary>Counts unless the code carries the generator's mark; whoever forges it wins this one row.</summary>
    OutsideGeneratedDriver,
}
