using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 9: what is built is what was sealed, and nothing that watches over it is switched off (ADR 6.3; CP-18).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor LockMissing = new(
        "ORCH9001", "What is declared must be sealed",
        "'{0}' is not sealed, because the project has no orchestration.lock (ADR 6.3, CP-18); seal it with the code fix or with 'orchestration seal', or give it a draft version such as '1.0.0-draft.1' while it may still change",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The lock beside the project file holds what every released version means, so that a change is seen by whoever reviews it (ADR 6.3).",
        HelpLink("ORCH9001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor LockMalformed = new(
        "ORCH9002", "A lock is as the seal writes it",
        "The lock cannot be relied on: {0} (ADR 6.3, CP-18); restore the line from the last commit, or seal anew with 'orchestration seal'",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A lock that was edited, merged half or cut short vouches for nothing (ADR 6.3).",
        HelpLink("ORCH9002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor SealedChanged = new(
        "ORCH9003", "A sealed version does not change",
        "'{0}' is sealed, and what is declared under that version now {1} (ADR 6.3, CP-18); give it version {2} or later, or take the change back",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A version that means one thing today and another tomorrow cannot be audited: a change needs a version of its own (ADR 6.3, CP-18).",
        HelpLink("ORCH9003"), s_unsuppressible);

    public static readonly DiagnosticDescriptor NotSealed = new(
        "ORCH9004", "A new version must be sealed",
        "'{0}' is not sealed: {1} (ADR 6.3, CP-18); seal it with the code fix or with 'orchestration seal'",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A version counts once it stands in the lock, where a reviewer has seen what it means (ADR 6.3).",
        HelpLink("ORCH9004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor VersionTooLow = new(
        "ORCH9005", "A version tells how much has changed",
        "'{0}' must be version {1} or later: compared with '{2}' it {3} (ADR 6.3, CP-18)",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Semantic Versioning by meaning: another text is a patch, what permits less is a minor, what permits more is a major (ADR 6.3).",
        HelpLink("ORCH9005"), s_unsuppressible);

    public static readonly DiagnosticDescriptor WidenedSilently = new(
        "ORCH9006", "Permitting more needs a decision record",
        "'{0}' permits more than '{1}': it {2} (ADR 6.3, CP-18); {3}",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What raises a case, writes anew, starts anew or asks fewer people is decided by governance and not by a version number (ADR 6.3).",
        HelpLink("ORCH9006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PinnedVersionRemoved = new(
        "ORCH9007", "A version that a sealed workflow pins stays",
        "'{0}' is gone, and the sealed '{1}' pins it (ADR 6.3, CP-18); declare it again beside '{2}', or give the workflow a new version that pins '{2}'",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A sealed workflow means what the versions that it pins mean; without them its runs cannot be resumed or explained (ADR 6.3).",
        HelpLink("ORCH9007"), s_unsuppressible);

    public static readonly DiagnosticDescriptor DraftNotAllowed = new(
        "ORCH9008", "Nothing that is released is a draft",
        "'{0}' is a draft, and {1} (ADR 6.3, CP-18); give it a version without a prerelease part and seal it",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A draft is free to change, so nobody can say what it meant when it decided (ADR 6.3).",
        HelpLink("ORCH9008"), s_unsuppressible);

    public static readonly DiagnosticDescriptor LockStale = new(
        "ORCH9009", "A lock seals what is there",
        "The lock and the project disagree: {0} (ADR 6.3, CP-18); take the change back, or seal anew with 'orchestration seal'",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What is sealed and no longer there, or there under another role, is a change that a reviewer has to see (ADR 6.3).",
        HelpLink("ORCH9009"), s_unsuppressible);

    public static readonly DiagnosticDescriptor UnstampedReference = new(
        "ORCH9010", "Orchestrations come from a governed build",
        "'{0}' has orchestrations, and {1} (ADR 6.3); build it with this version of Orchestration.Analyzers",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The stamp of the build says under which rules an assembly was compiled; without it nothing is known of them (ADR 6.3).",
        HelpLink("ORCH9010"), s_unsuppressibleAtEnd);

    public static readonly DiagnosticDescriptor SwitchedOff = new(
        "ORCH9011", "No rule is switched off",
        "{0} tries to switch off {1} (ADR 6.3); it has no effect, so remove it, and mend what the rule finds",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Rules of governance cannot be switched off, and an attempt is worth knowing of (ADR 6.3).",
        HelpLink("ORCH9011"), s_unsuppressibleAtEnd);

    public static readonly DiagnosticDescriptor FactNotSealed = new(
        "ORCH9012", "What is exempted, declassified, listed or labelled is sealed",
        "The {0} '{1}' is not as sealed: {2} (ADR 6.3); have it reviewed, and seal it with the code fix or with 'orchestration seal'",
        Category.Seal, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What takes something out of a rule counts once it stands in the lock, where a reviewer has seen it; so does what a rule rests on (ADR 6.3).",
        HelpLink("ORCH9012"), s_unsuppressible);
}
