using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>Reports, in the lock itself, what is malformed there and what it seals that is not so.</summary>
internal static class LockCheck
{
    public static void Examine(AdditionalFileAnalysisContext context, SealSession session)
    {
        if (!SealOptions.IsLock(context.AdditionalFile) || session.Reading is not { } reading)
            return;
        var text = context.AdditionalFile.GetText(context.CancellationToken);
        if (context.AdditionalFile.Path != session.LockPath)
        {
            Report(context, Rules.LockMalformed, text, 1, "a second lock is among the additional files of the project");
            return;
        }

        foreach (var error in reading.Errors)
            Report(context, Rules.LockMalformed, text, error.Line, error.Message);
        if (reading.File.Role is { } role && role != session.Role)
            Report(context, Rules.LockStale, text, 2, $"the role is sealed as {role}, and the project says {session.Role}");
        if (reading.Errors.IsEmpty)
        {
            foreach (var (line, message) in LockConsistency.Examine(reading.File))
                Report(context, Rules.LockStale, text, line, message);
            foreach (var entry in Gone(reading.File, session.Declared))
                Report(context, Rules.LockStale, text, entry.Line, $"'{entry.Name}' is sealed and no longer declared");
            var facts = new HashSet<string>(session.Facts.Select(fact => fact.Key), StringComparer.Ordinal);
            foreach (var entry in reading.File.Entries.AsImmutableArray().Where(entry => LockText.IsFact(entry.Kind) && !facts.Contains(entry.Key)))
                Report(context, Rules.LockStale, text, entry.Line, $"the {entry.Kind.ToString().ToLowerInvariant()} '{entry.Name}' is sealed and no longer there");
        }
    }

    /// <summary>Live entries that are neither declared nor used by one that is, nor replaced by a later version, which has a finding of its own.</summary>
    private static IEnumerable<LockEntry> Gone(LockFile file, SealIndex declared)
    {
        var live = file.Entries.AsImmutableArray().Where(entry => !entry.IsRetired && entry.Kind <= LockKind.Workflow).ToArray();
        var kept = new HashSet<string>(live.Where(declared.Declares).SelectMany(entry => entry.Uses), StringComparer.Ordinal);
        foreach (var policy in live.Where(entry => entry.Kind == LockKind.Policy && kept.Contains(entry.Key)))
            kept.UnionWith(policy.Uses);
        var declaredIds = new HashSet<(LockKind, string)>(declared.Types.Select(SealIndex.KeyOf).Where(key => key is not null)
            .Select(key => (key!.Value.Kind, key.Value.Name.Substring(0, key.Value.Name.IndexOf('@')))));
        return live.Where(entry => !declared.Declares(entry) && !kept.Contains(entry.Key) && !declaredIds.Contains((entry.Kind, entry.Id)));
    }

    private static void Report(AdditionalFileAnalysisContext context, DiagnosticDescriptor rule, SourceText? text, int line, string message)
    {
        var (span, position) = (default(TextSpan), default(LinePositionSpan));
        if (text is not null && line <= text.Lines.Count)
        {
            span = text.Lines[line - 1].Span;
            position = text.Lines.GetLinePositionSpan(span);
        }

        context.ReportDiagnostic(Diagnostic.Create(rule, Location.Create(context.AdditionalFile.Path, span, position), message));
    }
}
