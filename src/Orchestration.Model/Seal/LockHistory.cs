namespace Orchestration.Model.Seal;

/// <summary>
/// Every entry of a lock against its own rules: it says something, it means what it claims, and it may follow the version
/// before it. A build checks what is declared now; this checks what was sealed before, and finds a lock that was patched.
/// </summary>
public static class LockHistory
{
    /// <summary>Where the history of a lock breaks its own rules, with its line.</summary>
    /// <param name="index">The lock.</param>
    public static IEnumerable<(int Line, string Message)> Examine(LockIndex index)
    {
        foreach (var entry in index.File.Entries)
        {
            if (entry.Kind > LockKind.Workflow)
            {
                if (entry.Meaning != Canonical.CanonicalText.Hash(entry.Text))
                    yield return (entry.Line, $"'{entry.Name}' does not have the meaning that it claims");
                continue;
            }

            if (index.Subject(entry) is not { } subject)
            {
                yield return (entry.Line, $"'{entry.Name}' says nothing that can be read, or rests on what is not sealed");
                continue;
            }

            if (subject.IsDraft)
                yield return (entry.Line, $"'{entry.Name}' is a draft, which is never sealed");
            if (!subject.Uses.AsImmutableArray().All(entry.Uses.Contains))
                yield return (entry.Line, $"'{entry.Name}' rests on more than it uses");
            if (subject.Meaning() != entry.Meaning)
                yield return (entry.Line, $"'{entry.Name}' does not have the meaning that it claims");
            else if (SealCheck.Follows(subject, index) is { } finding)
                yield return (entry.Line, finding.RuleId == SealRules.VersionTooLow
                    ? $"'{entry.Name}' must be version {finding.Arguments[1]} or later: compared with '{finding.Arguments[2]}' it {finding.Arguments[3]}"
                    : $"'{entry.Name}' permits more than '{finding.Arguments[1]}' without a decision record of its own: it {finding.Arguments[2]}");
        }
    }
}
