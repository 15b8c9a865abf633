using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 5: flows of what is labelled (ADR 4). The arguments are the source, its label and why, the sink, and the path.</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor PhiLogged = new(
        "ORCH5003", "No PHI in logs",
        "'{0}' ({1}) is written to a log by {2}, by way of {3} (ADR 4: no PHI in logs); log an OpaqueRef to it, or what a redactor leaves of it",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whatever is labelled is kept out of loggers, consoles, traces and event sources (ADR 4).",
        HelpLink("ORCH5003"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiMeasured = new(
        "ORCH5004", "No PHI in telemetry",
        "'{0}' ({1}) is sent to telemetry by {2}, by way of {3} (ADR 4: no PHI in logs or external systems); tag with an OpaqueRef or a closed value",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Whatever is labelled is kept out of activities, baggage, meters and telemetry clients (ADR 4).",
        HelpLink("ORCH5004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiThrown = new(
        "ORCH5005", "No PHI in exceptions",
        "'{0}' ({1}) becomes part of an exception in {2}, by way of {3} (ADR 4: no payloads in what is recorded); say what failed and carry an OpaqueRef to what it was about",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Messages and data of exceptions end in logs and on screens, so whatever is labelled is kept out of them (ADR 4).",
        HelpLink("ORCH5005"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiCached = new(
        "ORCH5006", "No PHI in caches",
        "'{0}' ({1}) is cached by {2}, by way of {3} (CP-19 and ADR 4: no PHI in cache keys); key by an OpaqueRef, and cache nothing of a person",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Keys, values and tags of caches hold nothing that is labelled, pseudonyms included (CP-19, ADR 4).",
        HelpLink("ORCH5006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiKeyed = new(
        "ORCH5007", "No PHI in keys",
        "'{0}' ({1}) becomes a correlation or idempotency key in {2}, by way of {3} (ADR 4: no PHI in correlation identifiers or idempotency keys); use an OpaqueRef",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Correlation and idempotency keys travel further than anything else and hold nothing that is labelled, pseudonyms included (ADR 4).",
        HelpLink("ORCH5007"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiAddressed = new(
        "ORCH5008", "No PHI in headers and URLs",
        "'{0}' ({1}) becomes part of a header or URL in {2}, by way of {3} (ADR 4: no PHI in external systems); address it by an OpaqueRef",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Headers, cookies and URLs are logged by everything they pass, so whatever is labelled is kept out of them (ADR 4).",
        HelpLink("ORCH5008"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiStored = new(
        "ORCH5009", "No PHI in storage",
        "'{0}' ({1}) is stored by {2}, by way of {3} (ADR 4: no PHI writes); leave it with the system that owns it and store an OpaqueRef",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An orchestration stores nothing that is labelled in files, databases or blobs (ADR 4).",
        HelpLink("ORCH5009"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiSent = new(
        "ORCH5010", "No PHI to external systems",
        "'{0}' ({1}) leaves the process by {2}, by way of {3} (ADR 4: no PHI in external systems); send an OpaqueRef, and let the receiver ask the owner",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Nothing that is labelled is sent, published, mailed or handed to another process (ADR 4).",
        HelpLink("ORCH5010"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiAudited = new(
        "ORCH5011", "No PHI in audit records and signals",
        "'{0}' ({1}) becomes part of metadata in {2}, by way of {3} (ADR 4: metadata-only audit); reduce it to a closed value in a sealed declassifier, or carry an OpaqueRef",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Audit records, triggers, views, envelopes and decision signals hold nothing that is labelled, pseudonyms included (ADR 4).",
        HelpLink("ORCH5011"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PhiUnlabelled = new(
        "ORCH5012", "PHI is labelled wherever it is kept",
        "'{0}' ({1}) goes into {2}, which has no label, so nobody who reads it knows, by way of {3} (ADR 4: no PHI writes); label it, or carry an OpaqueRef",
        Category.Phi, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A member, parameter or result that holds what is labelled is labelled itself; the flow is followed no further than there (ADR 4).",
        HelpLink("ORCH5012"), s_unsuppressible);
}
