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
}
