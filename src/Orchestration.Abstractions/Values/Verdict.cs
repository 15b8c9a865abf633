namespace Orchestration;

/// <summary>
/// What a policy decided and which rule decided it, in 8 bytes or less. The default value is the default deny: nothing
/// that forgets to decide permits anything.
/// </summary>
/// <typeparam name="TPolicy">The policy's enum; its members are the rules.</typeparam>
public readonly struct Verdict<TPolicy> : IEquatable<Verdict<TPolicy>>
    where TPolicy : struct, Enum
{
    private readonly TPolicy _rule;
    private readonly Decision _decision;
    private readonly bool _isByRule;

    /// <summary>A verdict by a rule. Generated code makes these; nothing else has a reason to.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="rule">The rule that decided.</param>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public Verdict(Decision decision, TPolicy rule) => (_decision, _rule, _isByRule) = (decision, rule, true);

    /// <summary>The decision.</summary>
    public Decision Decision => _decision;

    /// <summary>The rule that decided, or null when no rule applied and the default deny did.</summary>
    public TPolicy? Rule => _isByRule ? _rule : null;

    /// <summary>Whether no rule applied.</summary>
    public bool IsDefaultDeny => !_isByRule;

    /// <summary>Such as <c>Allow by Routine</c> or <c>Deny by default</c>.</summary>
    public override string ToString() => _isByRule ? $"{_decision} by {_rule}" : "Deny by default";

    /// <summary>Whether both hold the same decision by the same rule.</summary>
    /// <param name="other">The verdict to compare with.</param>
    public bool Equals(Verdict<TPolicy> other) =>
        _decision == other._decision && _isByRule == other._isByRule && EqualityComparer<TPolicy>.Default.Equals(_rule, other._rule);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Verdict<TPolicy> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_decision, _isByRule, _rule);

    /// <summary>Whether both hold the same decision by the same rule.</summary>
    public static bool operator ==(Verdict<TPolicy> left, Verdict<TPolicy> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Verdict<TPolicy> left, Verdict<TPolicy> right) => !left.Equals(right);
}
