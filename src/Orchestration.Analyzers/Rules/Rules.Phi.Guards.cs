using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 5: what the proofs about flows stand on (ADR 4).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor DeclassifierUntrusted = new(
        "ORCH5013", "A declassifier is sealed",
        "'{0}' says that it declassifies, but {1} (ADR 4: no PHI writes)",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A method takes a label away only when it gives its reason and a sealed file names it with the same one (ADR 4).",
        HelpLink("ORCH5013"), s_unsuppressible);

    public static readonly DiagnosticDescriptor GuardWeakened = new(
        "ORCH5014", "Redaction stays on",
        "'{0}' makes a library write what it would otherwise leave out or redact (ADR 4: no PHI in logs); remove it",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Sensitive-data logging, null redactors and switches against redaction undo what no analysis of this code can see (ADR 4).",
        HelpLink("ORCH5014"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiUnproved = new(
        "ORCH5015", "A body is small enough to be proved",
        "'{0}' is too large or too deeply nested to be proved free of PHI flows (ADR 4: no PHI writes); split it",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What the analysis cannot prove within its budget counts as not proved (ADR 4).",
        HelpLink("ORCH5015"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiSuspected = new(
        "ORCH5016", "What is named like PHI is labelled or harmless",
        "'{0}' ({1}) reaches {2}, by way of {3} (ADR 4: no PHI writes); label it, or give it a name that says what it is",
        Category.Phi, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A name is no proof, so this is a warning: something that is called like a Safe Harbor identifier and has no label reaches a place that is closed to PHI (ADR 4).",
        HelpLink("ORCH5016"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiChooses = new(
        "ORCH5017", "PHI chooses no decision signal",
        "'{0}' ({1}) chooses what {2} says, which tells as much as its value would, by way of {3} (ADR 4: decision signals); decide by a policy over closed facets",
        Category.Phi, DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A decision signal whose value depends on a condition over something labelled reveals it; the one implicit flow that is followed, as a warning (ADR 4).",
        HelpLink("ORCH5017"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiFileMalformed = new(
        "ORCH5018", "Labels and their files make sense",
        "{0} (ADR 4: no PHI writes)",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A label that does not exist, or a line of a file that makes no sense, labels nothing and seals nothing, so it is an error (ADR 4).",
        HelpLink("ORCH5018"), s_unsuppressible);
}
