using Orchestration.Model;
using Orchestration.Model.Seal;
using Orchestration.Tool.Output;

namespace Orchestration.Tool.Verification;

/// <summary>Holds a manifest against a lock, and the lock's history against its own rules: meanings are computed anew.</summary>
internal static class LockVerifier
{
    /// <summary>Examines a manifest.</summary>
    /// <param name="model">The manifest.</param>
    /// <param name="beside">The manifests of what lies beside it.</param>
    /// <param name="path">The assembly's path as findings name it.</param>
    /// <param name="sealedLock">The lock; null for none.</param>
    public static IEnumerable<ToolFinding> Examine(OrchestrationModel model, IReadOnlyList<OrchestrationModel> beside, string path, VerifiedLock? sealedLock)
    {
        var stable = Subjects.Of(model, beside).Where(subject => !subject.IsDraft).ToArray();
        var facts = SealFact.Of(model);
        if (sealedLock is null)
        {
            if (stable.Length > 0 || !facts.IsEmpty)
                yield return new(VerifyRules.Lock, path, 0, "is held against no lock: give one with --lock");
            yield break;
        }

        var (reading, lockPath) = sealedLock;
        foreach (var error in reading.Errors)
            yield return new(VerifyRules.Lock, lockPath, error.Line, error.Message);
        if (reading.File.Role != model.Role)
            yield return new(VerifyRules.Lock, lockPath, 2, $"the role is sealed as {reading.File.Role?.ToString() ?? "none"}, and the assembly says {model.Role}");
        var index = new LockIndex(reading.File);
        foreach (var subject in stable)
        {
            if (SealCheck.Examine(subject, index, isSealedBuild: false) is { } finding)
                yield return new(VerifyRules.Lock, path, 0, Say(finding));
        }

        foreach (var fact in facts)
        {
            if (SealCheck.Examine(fact, index) is { } finding)
                yield return new(VerifyRules.Lock, path, 0, Say(finding));
        }

        foreach (var gone in reading.File.Entries.Where(entry => LockText.IsFact(entry.Kind) && facts.All(fact => fact.Key != entry.Key)))
            yield return new(VerifyRules.Lock, lockPath, gone.Line, $"the {gone.Kind.ToString().ToLowerInvariant()} '{gone.Name}' is sealed, and the assembly does not have it");
        var declared = new HashSet<string>(Subjects.Keys(model), StringComparer.Ordinal);
        var used = new HashSet<string>(reading.File.Entries.Where(entry => !entry.IsRetired).SelectMany(entry => entry.Uses), StringComparer.Ordinal);
        foreach (var gone in reading.File.Entries.Where(entry => entry is { IsRetired: false, Kind: <= LockKind.Workflow } && !declared.Contains(entry.Key) && !used.Contains(entry.Key)))
            yield return new(VerifyRules.Lock, lockPath, gone.Line, $"'{gone.Name}' is sealed, and the assembly does not declare it");
        foreach (var (line, message) in LockConsistency.Examine(reading.File).Concat(LockHistory.Examine(index)))
            yield return new(VerifyRules.Lock, lockPath, line, message);
    }

    /// <summary>What a finding says, without what a developer would do in the source.</summary>
    public static string Say(SealFinding finding) => finding.RuleId switch
    {
        SealRules.NotSealed => $"'{finding.Arguments[0]}' is not sealed: {finding.Arguments[1]}",
        SealRules.FactNotSealed => $"the {finding.Arguments[0]} '{finding.Arguments[1]}' is not as sealed: {finding.Arguments[2]}",
        SealRules.SealedChanged => $"'{finding.Arguments[0]}' is not as sealed: it {finding.Arguments[1]}",
        SealRules.VersionTooLow => $"'{finding.Arguments[0]}' must be version {finding.Arguments[1]} or later: compared with '{finding.Arguments[2]}' it {finding.Arguments[3]}",
        SealRules.WidenedSilently => $"'{finding.Arguments[0]}' permits more than '{finding.Arguments[1]}': it {finding.Arguments[2]}; {finding.Arguments[3]}",
        _ => $"'{finding.Arguments[0]}' is a draft, and {finding.Arguments[1]}",
    };
}
