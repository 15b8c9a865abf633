using Orchestration.Model.Collections;

namespace Orchestration.Model.Effects;

/// <summary>
/// Every effect that an orchestration must not have, as data: one row per type, member or group, one partial file
/// per family. A new row needs no code; the analyzer that reads the table knows none of the names in it.
/// </summary>
public static partial class EffectCatalogue
{
    /// <summary>All rows, family by family.</summary>
    public static EquatableArray<Effect> All { get; } =
        Determinism().Concat(Autonomy()).Concat(Writes()).Concat(Authoring()).ToEquatableArray();

    private static IEnumerable<Effect> Rows(EffectRule rule, string does, params string[] ids) =>
        ids.Select(id => new Effect(id, rule, does));

    private static IEnumerable<Effect> Families(EffectRule rule, string does, params string[] ids) =>
        ids.Select(id => new Effect(id, rule, does, EffectScope.Family));

    private static IEnumerable<Effect> Conditional(EffectRule rule, EffectCondition condition, string does, params string[] ids) =>
        ids.Select(id => new Effect(id, rule, does, Condition: condition));
}
