using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>A declaration that can be sealed, with all that its meaning rests on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its dotted name.</param>
/// <param name="Version">Its version as a lock has it: <c>v1</c> for a trigger.</param>
public abstract record SealSubject(LockKind Kind, TypeName Type, string Id, string Version)
{
    private protected SealSubject(LockKind kind, ShapeModel shape)
        : this(kind, shape.Type, shape.Id, shape.Version)
    {
    }

    /// <summary>The attribute that declares it, without its suffix.</summary>
    public string Attribute => Kind.ToString();

    /// <summary>Kind, id and version.</summary>
    public string Key => LockEntry.KeyOf(Kind, Id, Version);

    /// <summary>Id and version.</summary>
    public string Name => Id + "@" + Version;

    /// <summary>Whether it is free to change.</summary>
    public bool IsDraft => LockEntry.IsDraft(Version);

    /// <summary>The canonical text.</summary>
    public abstract string Text { get; }

    /// <summary>The decision record that it names; null for none.</summary>
    public virtual string? Widens => null;

    /// <summary>The keys of what its meaning rests on, in ordinal order.</summary>
    public abstract EquatableArray<string> Uses { get; }

    /// <summary>The hash of what it means.</summary>
    public abstract string Meaning();

    /// <summary>What became of it since another version.</summary>
    /// <param name="before">The other version, of the same kind.</param>
    public Change Since(SealSubject before) => before.Text == Text && before.Uses == Uses ? Change.Nothing : Compare(before);

    /// <summary>The entry that seals it.</summary>
    public LockEntry ToEntry() => new(Kind, Id, Version, Uses, Text, Meaning());

    private protected abstract Change Compare(SealSubject before);

    private protected static string Unresolved(TypeName type) => type.FullName;
}

/// <summary>A trigger or view.</summary>
/// <param name="Shape">The shape.</param>
public sealed record ShapeSubject(ShapeModel Shape) : SealSubject(Shape.Kind == ShapeKind.Trigger ? LockKind.Trigger : LockKind.View, Shape)
{
    /// <inheritdoc/>
    public override string Text => CanonicalText.Write(Shape);

    // Where a composed view takes its facets from is in its text: the names of types, which the meaning keeps.
    /// <inheritdoc/>
    public override EquatableArray<string> Uses => default;

    /// <inheritdoc/>
    public override string Meaning() => Seal.Meaning.Of(Shape, Unresolved);

    private protected override Change Compare(SealSubject before) => before is ShapeSubject old
        ? ShapeChange.Of(old.Shape, Shape, old.Meaning(), Meaning())
        : Change.TextOnly;
}

/// <summary>A policy.</summary>
/// <param name="Bound">The policy with its shape.</param>
public sealed record PolicySubject(BoundPolicy Bound) : SealSubject(LockKind.Policy, Bound.Policy.Type, Bound.Policy.Id, Bound.Policy.Version)
{
    /// <inheritdoc/>
    public override string Text => CanonicalText.Write(Bound.Policy);

    /// <inheritdoc/>
    public override string? Widens => Bound.Policy.Widens;

    /// <inheritdoc/>
    public override EquatableArray<string> Uses => [new ShapeSubject(Bound.View).Key];

    /// <inheritdoc/>
    public override string Meaning() => Seal.Meaning.Of(Bound);

    private protected override Change Compare(SealSubject before) => before is PolicySubject old ? PolicyChange.Of(old.Bound, Bound) : Change.TextOnly;
}

/// <summary>A workflow.</summary>
/// <param name="Parts">The workflow with what it refers to.</param>
public sealed record WorkflowSubject(WorkflowParts Parts)
    : SealSubject(LockKind.Workflow, Parts.Workflow.Type, Parts.Workflow.Id, Parts.Workflow.Version)
{
    /// <inheritdoc/>
    public override string Text => CanonicalText.Write(Parts.Workflow);

    /// <inheritdoc/>
    public override string? Widens => Parts.Workflow.Widens;

    /// <inheritdoc/>
    public override EquatableArray<string> Uses => Parts.Policies.Select(policy => new PolicySubject(policy).Key)
        .Concat(Parts.Views.Append(Parts.Trigger).Select(shape => new ShapeSubject(shape).Key))
        .Distinct().OrderBy(key => key, StringComparer.Ordinal).ToEquatableArray();

    /// <inheritdoc/>
    public override string Meaning() => Parts.MeaningHash(Unresolved);

    private protected override Change Compare(SealSubject before) => before is WorkflowSubject old
        ? WorkflowChange.Of(old.Parts, Parts, old.Meaning(), Meaning())
        : Change.TextOnly;
}
