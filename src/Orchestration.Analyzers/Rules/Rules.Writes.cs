using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 4: the only writes are the two that CP-17 allows (ADR 4).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor OperationNotAllowlisted = new(
        "ORCH4001", "A write must be on the allowlist",
        "The operation '{0}' is not on the allowlist (ADR 4, CP-17): orchestration may write {1} and nothing else; use one of them, or end the workflow and let a person act",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "CP-17 allows two operations. Another needs a governance decision of its own, not a configuration (ADR 4, 6.3).",
        HelpLink("ORCH4001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor FileWritten = new(
        "ORCH4002", "Orchestration writes no files",
        "'{0}' {1}, outside the mutation gateway ({2}); declare a [Write] state for an allowed operation, or move the code behind a port of the host",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every write outside the CP-17 allowlist is forbidden (ADR 4): no approval precedes it and no ledger records it.",
        HelpLink("ORCH4002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor DatabaseWritten = new(
        "ORCH4003", "Orchestration writes to no database",
        "'{0}' {1}, outside the mutation gateway ({2}); declare a [Write] state for an allowed operation, or move the code behind a port of the host",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every write outside the CP-17 allowlist is forbidden, the mutation of clinical records above all (ADR 4, 6.2).",
        HelpLink("ORCH4003"), s_unsuppressible);

    public static readonly DiagnosticDescriptor HttpWritten = new(
        "ORCH4004", "Orchestration sends no changes over HTTP",
        "'{0}' {1}, outside the mutation gateway ({2}); declare a [Write] state for an allowed operation, or move the call behind a port of the host",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A request that can change another system is a write, and every write outside the CP-17 allowlist is forbidden (ADR 4).",
        HelpLink("ORCH4004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MailSent = new(
        "ORCH4006", "Orchestration sends no mail",
        "'{0}' {1}, outside the mutation gateway ({2}); declare a [Write] state for an allowed operation",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every write outside the CP-17 allowlist is forbidden, a message to a person above all (ADR 4).",
        HelpLink("ORCH4006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor MessagePublished = new(
        "ORCH4007", "Orchestration publishes no messages",
        "'{0}' {1}, outside the mutation gateway ({2}); declare a [Write] state for an allowed operation, or move the code behind a port of the host",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A message to a broker is a write, and every write outside the CP-17 allowlist is forbidden (ADR 4).",
        HelpLink("ORCH4007"), s_unsuppressible);

    public static readonly DiagnosticDescriptor StoreWritten = new(
        "ORCH4008", "Orchestration writes to no store",
        "'{0}' {1}, outside the mutation gateway ({2}); declare a [Write] state for an allowed operation, or move the code behind a port of the host",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A blob, table, document or search index is storage, and every write outside the CP-17 allowlist is forbidden (ADR 4).",
        HelpLink("ORCH4008"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RegistryWritten = new(
        "ORCH4009", "Orchestration changes no registry",
        "'{0}' {1}, outside the mutation gateway ({2}); remove it, or move the code behind a port of the host",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "The registry is storage of the machine, and every write outside the CP-17 allowlist is forbidden (ADR 4).",
        HelpLink("ORCH4009"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ProcessStarted = new(
        "ORCH4010", "Orchestration starts and ends no processes",
        "'{0}' {1}, outside the mutation gateway ({2}); remove it, or move the code behind a port of the host",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Another process can do anything, so starting one is a write (ADR 4, CP-17).",
        HelpLink("ORCH4010"), s_unsuppressible);

    public static readonly DiagnosticDescriptor SocketUsed = new(
        "ORCH4011", "Orchestration talks to no network",
        "'{0}' {1}, outside the mutation gateway ({2}); declare a [Read] or [Write] state, and let a port of the host talk",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What goes over a socket is a write that no ledger records (ADR 4, CP-17).",
        HelpLink("ORCH4011"), s_unsuppressible);

    public static readonly DiagnosticDescriptor EnvironmentWritten = new(
        "ORCH4012", "Orchestration does not change its process",
        "'{0}' {1}, outside the mutation gateway ({2}); remove it, or set it where the process starts",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A setting of the process changes every run after it (ADR 4).",
        HelpLink("ORCH4012"), s_unsuppressible);

    public static readonly DiagnosticDescriptor LogWritten = new(
        "ORCH4013", "Orchestration writes no logs",
        "'{0}' {1}, beside the audit record ({2}); leave it out: every transition is audited already",
        Category.Writes, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Every transition is audited with metadata only; a log line has no such bound (ADR 4).",
        HelpLink("ORCH4013"), s_unsuppressible);
}
