using System.Text.RegularExpressions;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Effects;

/// <summary>Why an entry was left out.</summary>
/// <param name="Id">The id of the entry.</param>
/// <param name="Reason">What is wrong with it.</param>
public sealed record CatalogueFault(string Id, string Reason);

/// <summary>Entries that passed the loader, and what was wrong with those that did not.</summary>
/// <param name="Effects">The sound effects, in their order.</param>
/// <param name="Pure">The sound entries of what may be used, in their order.</param>
/// <param name="Faults">One fault for every entry that was left out; empty for the shipped catalogue.</param>
public sealed record LoadedCatalogue(EquatableArray<Effect> Effects, EquatableArray<PureEntry> Pure, EquatableArray<CatalogueFault> Faults);

/// <summary>
/// Checks entries before anybody reads them. It leaves a faulty entry out and says why: an analyzer must not throw, and a
/// test of the shipped catalogue asserts that nothing was left out.
/// </summary>
public static class CatalogueLoader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Types nest with '.', arities follow with '`', constructors are '#ctor', indexers 'Item'; parameters may hold commas,
    // arrays, by-reference marks, generic arguments in braces, and the return type of a conversion after '~'.
    private static readonly Regex s_id = new(
        @"^(T:(?<n>[A-Za-z_][\w]*(`\d+)?)(\.[A-Za-z_]\w*(`\d+)?)*|[MPFE]:[A-Za-z_]\w*(`\d+)?(\.[A-Za-z_#]\w*(`{1,2}\d+)?)+(\([\w.,`@\[\]{}:*+#&]*\)(~[\w.`\[\]{},]+)?)?|[NA]:[A-Za-z_]\w*(\.[A-Za-z_]\w*)*)$", Options);

    /// <summary>Takes the sound entries and lists the faults of the others.</summary>
    /// <param name="effects">The effects as written.</param>
    /// <param name="pure">The entries of what may be used, as written.</param>
    /// <param name="ruleIds">The ids of the rules that exist.</param>
    public static LoadedCatalogue Load(IEnumerable<Effect> effects, IEnumerable<PureEntry> pure, IEnumerable<string> ruleIds)
    {
        var rules = new HashSet<string>(ruleIds, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<CatalogueFault>();
        var soundEffects = effects.Where(effect => Keep(effect.Id, EffectFault(effect, rules), seen, faults)).ToEquatableArray();
        var soundPure = pure.Where(entry => Keep(entry.Id, null, seen, faults)).ToEquatableArray();
        return new(soundEffects, soundPure, faults.ToEquatableArray());
    }

    private static bool Keep(string id, string? fault, HashSet<string> seen, List<CatalogueFault> faults)
    {
        var reason = fault ?? (s_id.IsMatch(id) ? seen.Add(id) ? null : "the id is listed twice" : "no documentation id");
        if (reason is not null)
            faults.Add(new(id, reason));
        return reason is null;
    }

    private static string? EffectFault(Effect effect, HashSet<string> rules)
    {
        if (!rules.Contains(effect.Rule.Id))
            return $"no rule is called '{effect.Rule.Id}'";
        if (effect.Does.Length == 0 || effect.Package.Length == 0 || effect.Rule.Clause.Length == 0)
            return "the reason, package or clause is missing";
        if (effect.Kinds == EffectKinds.None)
            return "it does nothing";
        return effect.Scope != EffectScope.Itself && effect.Id.Length > 0 && !effect.IsType ? "only a type has a scope" : null;
    }
}
