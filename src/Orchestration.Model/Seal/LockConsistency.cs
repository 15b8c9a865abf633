namespace Orchestration.Model.Seal;

/// <summary>What a lock says twice, it says alike: operations are those that its workflows use, and what is used is there.</summary>
public static class LockConsistency
{
    /// <summary>Where a lock contradicts itself, with its line.</summary>
    /// <param name="file">The lock.</param>
    public static IEnumerable<(int Line, string Message)> Examine(LockFile file)
    {
        var entries = file.Entries.AsImmutableArray();
        var keys = new HashSet<string>(entries.Select(entry => entry.Key), StringComparer.Ordinal);
        var operations = Sealing.Operations(entries).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            foreach (var use in entry.Uses.AsImmutableArray().Where(use => !keys.Contains(use)))
                yield return (entry.Line, $"'{entry.Name}' uses '{use}', which is not sealed");
            if (entry.Kind == LockKind.Operation && (!operations.TryGetValue(entry.Key, out var expected) || expected.Text != entry.Text || !entry.Uses.IsEmpty || entry.IsRetired))
                yield return (entry.Line, $"the uses of '{entry.Name}' are not those of the sealed workflows");
            if (LockText.IsFact(entry.Kind) && (!entry.Uses.IsEmpty || entry.IsRetired))
                yield return (entry.Line, $"'{entry.Name}' uses nothing, and is there or is not");
            else if (LockText.IsFact(entry.Kind) && !SealFact.IsSound(entry))
                yield return (entry.Line, $"'{entry.Name}' says something else than its first line");
            operations.Remove(entry.Key);
        }

        foreach (var missing in operations.Values)
            yield return (1, $"the operation '{missing.Name}' is used and not sealed");
    }
}
