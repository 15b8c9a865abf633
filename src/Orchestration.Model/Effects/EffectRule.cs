namespace Orchestration.Model.Effects;

/// <summary>What the entries of one rule have in common.</summary>
/// <param name="Id">The rule, such as <c>ORCH2001</c>.</param>
/// <param name="Clause">The clause of the decision record that forbids the effect, as it is printed in messages.</param>
/// <param name="Kinds">What an entry of the rule does, unless it says more.</param>
/// <param name="InHost">Where the rule holds in an assembly whose role is Host.</param>
/// <param name="EachUseCounts">
/// Whether every call is a cause of its own, as with writes. Otherwise using an object whose construction is
/// already a finding adds no second one.
/// </param>
public sealed record EffectRule(string Id, string Clause, EffectKinds Kinds, HostReach InHost, bool EachUseCounts = false)
{
    /// <summary>Whether the rule holds everywhere in an assembly whose role is Host.</summary>
    public bool HoldsInHost => InHost == HostReach.Everywhere;
}

/// <summary>Where a rule holds in a Host assembly; in an Orchestration assembly every rule holds everywhere.</summary>
public enum HostReach
{
    /// <summary>Not at all.</summary>
    Nowhere,

    /// <summary>In what a port's implementation or a <c>[Derive]</c> function reaches, as far as <see cref="PortEffects"/> does not allow the effect.</summary>
    Ports,

    /// <summary>In the whole assembly.</summary>
    Everywhere,
}
