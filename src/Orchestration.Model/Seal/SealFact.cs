using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;
using Orchestration.Model.Phi;

namespace Orchestration.Model.Seal;

/// <summary>
/// Something sealed beside declarations: what is taken out of a rule, declassified, listed or labelled. It has no versions:
/// it is sealed as it is, and every change of it shows in the lock.
/// </summary>
/// <param name="Kind">Declassifier, exemption, effect or label.</param>
/// <param name="Id">The documentation id, or pattern, of the code that it is about.</param>
/// <param name="Version">Of an exemption, the id of the rule; empty for the others.</param>
/// <param name="Text">The canonical text, LF and a last line feed; a line for each that says something of the same.</param>
public sealed record SealFact(LockKind Kind, string Id, string Version, string Text)
{
    /// <summary>Kind, id and version.</summary>
    public string Key => LockEntry.KeyOf(Kind, Id, Version);

    /// <summary>The entry that seals it.</summary>
    public LockEntry ToEntry() => new(Kind, Id, Version, default, Text, CanonicalText.Hash(Text));

    /// <summary>The facts of a model, in the order of a lock.</summary>
    /// <param name="model">The model.</param>
    public static EquatableArray<SealFact> Of(OrchestrationModel model) =>
        Facts(LockKind.Declassifier, model.Declassifications, each => each.Id, _ => string.Empty, CanonicalText.Write)
            .Concat(Facts(LockKind.Exemption, model.Exemptions, each => each.Target, each => each.Rule, CanonicalText.Write))
            .Concat(Facts(LockKind.Effect, model.Listed, each => each.Id, _ => string.Empty, CanonicalText.Write))
            .Concat(Facts(LockKind.Label, model.Labels, each => each.Pattern, _ => string.Empty, CanonicalText.Write)).ToEquatableArray();

    /// <summary>Whether an entry is what sealing the facts that it tells of would give.</summary>
    /// <param name="entry">An entry of one of the kinds of facts.</param>
    internal static bool IsSound(LockEntry entry)
    {
        try
        {
            var text = CanonicalText.Header + "\nrole " + Role.Orchestration + "\n" + entry.Text
                + (entry.Kind == LockKind.Declassifier ? "  hash " + CanonicalText.Hash(entry.Text) + "\n" : string.Empty);
            return Of(CanonicalText.Parse(text + CanonicalText.EndKeyword + " " + CanonicalText.Hash(text) + "\n")).AsImmutableArray() is [var fact]
                && fact.Key == entry.Key && fact.Text == entry.Text;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static IEnumerable<SealFact> Facts<T>(LockKind kind, EquatableArray<T> all, Func<T, string> id, Func<T, string> version, Func<T, string> write) => all
        .AsImmutableArray().GroupBy(each => (Id: id(each), Version: version(each)))
        .Select(group => new SealFact(kind, group.Key.Id, group.Key.Version, string.Concat(group.Select(write).Distinct().OrderBy(line => line, StringComparer.Ordinal))))
        .OrderBy(fact => fact.Id, StringComparer.Ordinal).ThenBy(fact => fact.Version, StringComparer.Ordinal);
}
