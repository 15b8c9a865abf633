using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>Everything that a project asks to have sealed.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Own">What it declares, drafts included.</param>
/// <param name="Used">What is declared elsewhere and its own declarations rest on.</param>
/// <param name="Facts">Its declassifiers and exemptions, and what its files list and label.</param>
public sealed record SealRequest(Role Role, EquatableArray<SealSubject> Own, EquatableArray<SealSubject> Used, EquatableArray<SealFact> Facts);

/// <summary>What sealing comes to.</summary>
/// <param name="File">The lock as it would be.</param>
/// <param name="Refused">What may not be sealed, with why; where there is any, nothing is sealed.</param>
public sealed record SealProposal(LockFile File, EquatableArray<(SealSubject Subject, SealFinding Finding)> Refused);

/// <summary>Makes a new lock of an old one and what a project declares now. It never changes what is sealed.</summary>
public static class Sealing
{
    /// <summary>Proposes a lock.</summary>
    /// <param name="request">What is to be sealed.</param>
    /// <param name="old">The lock that there is; null for none.</param>
    public static SealProposal Propose(SealRequest request, LockFile? old)
    {
        var index = new LockIndex(old ?? new LockFile(request.Role, default));
        var own = request.Own.AsImmutableArray();
        // A trigger's version has no prerelease part: it is a draft as long as everything else is.
        var isAllDraft = own.Any(subject => subject.Kind != LockKind.Trigger) && own.All(subject => subject.Kind == LockKind.Trigger || subject.IsDraft);
        var stable = own.Where(subject => !subject.IsDraft && !(isAllDraft && index.Find(subject.Key) is null)).ToArray();
        var wanted = stable.Concat(request.Used.AsImmutableArray().Where(used => stable.Any(subject => RestsOn(subject, used.Key, request)))).ToArray();
        var refused = wanted.Select(subject => (subject, finding: Refuse(subject, index)))
            .Where(pair => pair.finding is not null).Select(pair => (pair.subject, pair.finding!)).ToEquatableArray();
        var live = wanted.Select(subject => subject.ToEntry()).Concat(request.Facts.Select(fact => fact.ToEntry())).GroupBy(entry => entry.Key).Select(group => group.First()).ToList();
        live.AddRange(Operations(live));
        var keys = new HashSet<string>(live.Select(entry => entry.Key), StringComparer.Ordinal);
        // Versions stay for comparison when the code leaves them; facts and operations are only ever what is so now.
        var retired = index.File.Entries.AsImmutableArray().Where(entry => entry.Kind <= LockKind.Workflow && !keys.Contains(entry.Key)).Select(entry => entry with { IsRetired = true });
        return new SealProposal(new LockFile(request.Role, LockText.Sort(live.Concat(retired))), refused);
    }

    /// <summary>The operations that live workflows use, each with its uses.</summary>
    /// <param name="entries">Entries of a lock.</param>
    public static IEnumerable<LockEntry> Operations(IEnumerable<LockEntry> entries) => entries
        .Where(entry => entry.Kind == LockKind.Workflow && !entry.IsRetired).SelectMany(Writes)
        .GroupBy(write => write.Operation, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var text = string.Concat(group.Select(write => write.Use + "\n").OrderBy(use => use, StringComparer.Ordinal));
            var at = group.Key.IndexOf('@');
            var (id, version) = at < 0 ? (group.Key, "v0") : (group.Key.Substring(0, at), group.Key.Substring(at + 1));
            return new LockEntry(LockKind.Operation, id, version, default, text, CanonicalText.Hash(text));
        });

    /// <summary>The writes of a workflow, read line by line: the text need not make sense as a whole.</summary>
    private static IEnumerable<(string Operation, string Use)> Writes(LockEntry workflow) => LockText.Lines(workflow.Text)
        .Select(line => line.Split(' ')).Where(words => words.Length > 6 && words[0].Length == 0 && words[2] == "state" && words[4] == "write")
        .Select(words => (words[5], $"use {workflow.Name} {words[3]} {string.Join(" ", words.Skip(6))}"));

    private static SealFinding? Refuse(SealSubject subject, LockIndex index) =>
        SealCheck.Examine(subject, index, isSealedBuild: false) is { IsMendedBySealing: false } finding ? finding : null;

    private static bool RestsOn(SealSubject subject, string key, SealRequest request) => subject.Uses.Contains(key)
        || subject.Uses.AsImmutableArray().Any(use => request.Used.AsImmutableArray().Any(used => used.Key == use && used.Uses.Contains(key)));
}
