namespace Orchestration.Model.Effects;

/// <summary>What the entries of one rule have in common.</summary>
/// <param name="Id">The rule, such as <c>ORCH2001</c>.</param>
/// <param name="Clause">The clause of the decision record that forbids the effect, as it is printed in messages.</param>
/// <param name="HoldsInHost">Whether the rule also holds in an assembly whose role is Host.</param>
/// <param name="EachUseCounts">
/// Whether every call is a cause of its own, as with writes. Otherwise using an object whose construction is
/// already a finding adds no second one.
/// </param>
public sealed record EffectRule(string Id, string Clause, bool HoldsInHost, bool EachUseCounts);

/// <summary>The rules that the catalogue's entries break.</summary>
internal static class EffectRules
{
    public static readonly EffectRule Clock = Determinism("ORCH2001");
    public static readonly EffectRule Randomness = Determinism("ORCH2002");
    public static readonly EffectRule NewGuid = Determinism("ORCH2003");

    public static readonly EffectRule Timer = Autonomy("ORCH3001");
    public static readonly EffectRule HostedService = Autonomy("ORCH3002");
    public static readonly EffectRule HostedServiceRegistration = Autonomy("ORCH3003");

    public static readonly EffectRule FileWrite = Write("ORCH4002");
    public static readonly EffectRule DatabaseWrite = Write("ORCH4003");
    public static readonly EffectRule HttpWrite = Write("ORCH4004");

    public static readonly EffectRule CompiledExpression = Authoring("ORCH8001");
    public static readonly EffectRule RulesEngine = Authoring("ORCH8002");
    public static readonly EffectRule ScriptHost = Authoring("ORCH8003");

    private static EffectRule Determinism(string id) => new(id, "ADR 3.1", HoldsInHost: false, EachUseCounts: false);

    private static EffectRule Autonomy(string id) => new(id, "ADR 3.2", HoldsInHost: true, EachUseCounts: false);

    private static EffectRule Write(string id) => new(id, "ADR 4, CP-17", HoldsInHost: false, EachUseCounts: true);

    private static EffectRule Authoring(string id) => new(id, "ADR 4, CP-18", HoldsInHost: true, EachUseCounts: false);
}
