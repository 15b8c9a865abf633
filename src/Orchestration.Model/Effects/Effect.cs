namespace Orchestration.Model.Effects;

/// <summary>One thing that reaches outside an orchestration, named so that a compiler can find every use of it.</summary>
/// <param name="Id">
/// The documentation id. <c>T:N.C</c> is a type: constructing it and every member it declares. <c>M:N.C.F(...)</c> is
/// one overload, <c>M:N.C.F</c> all of them; <c>P:</c>, <c>F:</c> and <c>E:</c> name a property, field or event. A
/// member stands for its overrides and implementations too.
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
    /// <summary>Whether the entry names a type rather than a member.</summary>
    public bool IsType => Id[0] == 'T';

    /// <summary>Whether the entry names one overload and not the whole group.</summary>
    public bool IsOverload => Id[Id.Length - 1] == ')';

    /// <summary>The metadata name of the type that is named, or that declares the member.</summary>
    public string TypeName => IsType ? Id.Substring(2) : Id.Substring(2, MemberDot - 2);

    /// <summary>The metadata name of the member (<c>.ctor</c> for a constructor); empty for a type.</summary>
    public string MemberName => IsType ? "" : Id.Substring(MemberDot + 1, NameEnd - MemberDot - 1).Replace('#', '.');

    private int NameEnd => IsOverload ? Id.IndexOf('(') : Id.Length;

    private int MemberDot => Id.LastIndexOf('.', NameEnd - 1);
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
}
