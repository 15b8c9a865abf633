using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Declarations;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model.Findings;
using Orchestration.Model.Seal;

namespace Orchestration.Analyzers.Seal;

/// <summary>Holds one declared type against the lock, at the version that it is declared with.</summary>
internal static class DeclarationSeal
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> s_rules = new[]
    {
        Rules.LockMissing, Rules.SealedChanged, Rules.NotSealed, Rules.VersionTooLow, Rules.WidenedSilently, Rules.PinnedVersionRemoved, Rules.DraftNotAllowed,
    }.ToImmutableDictionary(rule => rule.Id);

    public static void Examine(SymbolAnalysisContext context, SealSession session)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.ContainingType is not null || SealIndex.KeyOf(type) is not var (kind, name))
            return;
        if (session.Index is not { } index)
        {
            if (SymbolEqualityComparer.Default.Equals(session.Declared.First, type))
                Report(context, type, kind.ToString(), new SealFinding(SealRules.LockMissing, [name]));
            return;
        }

        // A lock that cannot be read at all has one finding, in the lock.
        if (index.File.Role is null || IsAsSealed(type, kind, name, index, session))
            return;
        if ( SealDiscovery.Discover(type, kind) is not { } subject)
            return;
        if (kind == LockKind.Trigger && session.Declared.IsAllDraft && index.Find(subject.Key) is null)
            return;
        var isSealed = session.Mode == SealMode.Sealed;
        var finding = SealCheck.Examine(subject, index, isSealed);
        if (finding is { RuleId: SealRules.NotSealed })
            finding = Pinned(subject, index, session.Declared) ?? finding;
        if (finding is null && !subject.IsDraft)
            finding = SealDiscovery.Foreign(type).Select(used => SealCheck.Examine(used, index, isSealed)).FirstOrDefault(used => used is not null);
        if (finding is not null)
            Report(context, type, subject.Attribute, finding);
    }

    /// <summary>
    /// Whether a declaration is as sealed by what the generator has made of it, so that nothing has to be discovered: it has
    /// the text and rests on what the lock says, none of it a draft or from elsewhere, and there is no version before it to
    /// compare it with, or that one means the same.
    /// </summary>
    private static bool IsAsSealed(INamedTypeSymbol type, LockKind kind, string name, LockIndex index, SealSession session)
    {
        if (index.Find(LockEntry.KeyOf(kind, name)) is not { } entry || LockEntry.IsDraft(entry.Version) || !session.Texts.IsTextOf(entry))
            return false;
        var uses = SealDiscovery.Uses(type, kind);
        if (uses is null || !uses.SequenceEqual(entry.Uses.AsImmutableArray()) || uses.Any(use => LockEntry.IsDraft(use.Substring(use.IndexOf('@') + 1))))
            return false;
        var before = kind == LockKind.Trigger ? null : index.Before(kind, entry.Id, entry.Version);
        return before is null || (kind != LockKind.View && before.Meaning == entry.Meaning);
    }

    /// <summary>Whether this new version took the place of one that a sealed and still declared workflow pins.</summary>
    private static SealFinding? Pinned(SealSubject subject, LockIndex index, SealIndex declared)
    {
        if (index.Before(subject.Kind, subject.Id, subject.Version) is not { IsRetired: false } before || declared.Declares(before))
            return null;
        var pinning = index.File.Entries.AsImmutableArray().FirstOrDefault(entry =>
            entry is { Kind: LockKind.Workflow, IsRetired: false } && entry.Uses.Contains(before.Key) && declared.Declares(entry));
        return pinning is null ? null : new(SealRules.PinnedVersionRemoved, [before.Name, pinning.Name, subject.Name]);
    }

    private static void Report(SymbolAnalysisContext context, INamedTypeSymbol type, string attribute, SealFinding finding)
    {
        var anchor = new Anchor(type.ToTypeName(), null, attribute, 0, "version");
        var properties = finding.Remedy is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Finding.RemedyProperty, finding.Remedy.TrimStart('v'));
        context.ReportDiagnostic(Diagnostic.Create(
            s_rules[finding.RuleId], AnchorLocator.Locate(type, anchor, context.CancellationToken), properties,
            finding.Arguments.Select(argument => (object)argument).ToArray()));
    }
}
