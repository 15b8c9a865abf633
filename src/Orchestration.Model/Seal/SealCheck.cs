namespace Orchestration.Model.Seal;

/// <summary>
/// Holds one declaration against the lock. What is wrong is one finding: the first of what the author has to do, not
/// everything that follows from it.
/// </summary>
public static class SealCheck
{
    private const string Nowhere = "is sealed for the first time";

    /// <summary>Examines a declaration.</summary>
    /// <param name="subject">The declaration.</param>
    /// <param name="index">The lock.</param>
    /// <param name="isSealedBuild">Whether the build may hold no drafts.</param>
    /// <returns>The finding; null when it is what is sealed, or a draft where drafts may be.</returns>
    public static SealFinding? Examine(SealSubject subject, LockIndex index, bool isSealedBuild)
    {
        if (subject.IsDraft)
            return isSealedBuild ? new(SealRules.DraftNotAllowed, [subject.Name, "a build that is released, packed or published holds no drafts"]) : null;
        if (subject.Uses.AsImmutableArray().FirstOrDefault(use => LockEntry.IsDraft(use.Substring(use.IndexOf('@') + 1))) is { } draft)
            return new(SealRules.DraftNotAllowed, [draft.Substring(draft.IndexOf(' ') + 1), $"'{subject.Name}', which is none, rests on it"]);
        var entry = index.Find(subject.Key);
        if (entry is not null && (entry.Text != subject.Text || entry.Uses != subject.Uses))
            return Changed(subject, entry, index);
        return Follows(subject, index) ?? (entry is null ? New(subject, index) : null);
    }

    /// <summary>Examines a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="index">The lock; null where there is none.</param>
    /// <returns>The finding; null when it is what is sealed.</returns>
    public static SealFinding? Examine(SealFact fact, LockIndex? index)
    {
        var says = index is null ? $"the project has no {LockFile.FileName}"
            : index.Find(fact.Key) is not { } entry ? "the lock has no entry for it"
            : entry.Text == fact.Text ? null
            : $"the lock says {Quoted(entry.Text)}, and the project {Quoted(fact.Text)}";
        return says is null ? null : new(SealRules.FactNotSealed, [Canonical.Words.Of(fact.Kind), fact.ToEntry().Name, says]);
    }

    /// <summary>Whether a version may follow the sealed one before it.</summary>
    /// <param name="subject">The declaration.</param>
    /// <param name="index">The lock.</param>
    /// <returns>What keeps it from being sealed; null when nothing does.</returns>
    public static SealFinding? Follows(SealSubject subject, LockIndex index)
    {
        if (index.Before(subject.Kind, subject.Id, subject.Version) is not { } entry)
            return null;
        if (subject.Kind == LockKind.Trigger)
            return null;
        // Equal meanings need no comparison: any later version may follow.
        var meansTheSame = subject.Kind != LockKind.View && index.Find(subject.Key) is { } own && own.Text == subject.Text && own.Meaning == entry.Meaning;
        if (meansTheSame)
            return null;
        if (index.Subject(entry) is not { } before)
            return new(SealRules.VersionTooLow, [subject.Name, Increase(ChangeSize.Major, entry.Version), entry.Name, "cannot be compared, because what is sealed there cannot be read"], Increase(ChangeSize.Major, entry.Version));
        var change = subject.Since(before);
        if (Step(entry.Version, subject.Version) < change.Size)
            return new(SealRules.VersionTooLow, [subject.Name, change.Next(entry.Version), entry.Name, change.Text], change.Next(entry.Version));
        if (!change.Widens)
            return null;
        if (subject.Widens is null or "")
            return new(SealRules.WidenedSilently, [subject.Name, entry.Name, change.Text, "name the decision record that allows it with [Widens(\"...\")]"]);
        return subject.Widens == before.Widens
            ? new(SealRules.WidenedSilently, [subject.Name, entry.Name, change.Text, $"the decision record '{subject.Widens}' was spent on '{entry.Name}'; name the one that allows this"])
            : null;
    }

    /// <summary>How large the step from one version to another is.</summary>
    internal static ChangeSize Step(string before, string after)
    {
        var (old, current) = (Core(before), Core(after));
        return old[0] != current[0] ? ChangeSize.Major : old[1] != current[1] ? ChangeSize.Minor : ChangeSize.Patch;
    }

    private static SealFinding Changed(SealSubject subject, LockEntry entry, LockIndex index)
    {
        if (index.Subject(entry) is not { } before)
            return new(SealRules.SealedChanged, [subject.Name, "differs, and what is sealed cannot be read", Increase(ChangeSize.Major, entry.Version)], Increase(ChangeSize.Major, entry.Version));
        var change = subject.Since(before);
        return new(SealRules.SealedChanged, [subject.Name, change.Text, change.Next(entry.Version)], change.Next(entry.Version));
    }

    private static SealFinding New(SealSubject subject, LockIndex index)
    {
        var says = index.Before(subject.Kind, subject.Id, subject.Version) is { } entry && index.Subject(entry) is { } before
            ? $"compared with {entry.Version} it {subject.Since(before).Text}"
            : "it " + Nowhere;
        return new(SealRules.NotSealed, [subject.Name, says]);
    }

    private static string Quoted(string text) => string.Join(", ", LockText.Lines(text).Select(line => "'" + Canonical.CanonicalText.Shown(line) + "'"));

    private static string Increase(ChangeSize size, string version) => new Change(size, false, default).Next(version);

    private static string[] Core(string version)
    {
        var end = version.IndexOfAny(['-', '+']);
        var core = (end < 0 ? version : version.Substring(0, end)).TrimStart('v').Split('.');
        return core.Length >= 3 ? core : [core[0], "0", "0"];
    }
}
