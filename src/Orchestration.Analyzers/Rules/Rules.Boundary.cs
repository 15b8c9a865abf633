using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 7: no hidden retries, and a closed boundary (ADR 4, CP-20).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor ResilienceUsed = new(
        "ORCH7001", "No call is retried behind a port",
        "'{0}' {1}, so effects and timing could change where no record shows it ({2}); return the failure, and let the workflow's edge decide",
        Category.Boundary, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No hidden retries (ADR 4); a failure is one of a closed taxonomy (CP-20).",
        HelpLink("ORCH7001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ResilienceRegistered = new(
        "ORCH7002", "No client is registered with retries",
        "'{0}' {1}, so effects and timing could change where no record shows it ({2}); remove the handler, and let the workflow's edge decide",
        Category.Boundary, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No hidden retries (ADR 4), and none that a registration conceals (CP-20).",
        HelpLink("ORCH7002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor SdkRetryConfigured = new(
        "ORCH7003", "No SDK retries by itself",
        "'{0}' {1}, so effects and timing could change where no record shows it ({2}); switch it off: 0 attempts, false or null",
        Category.Boundary, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No hidden retries (ADR 4), whoever does them (CP-20).",
        HelpLink("ORCH7003"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RetryLoop = new(
        "ORCH7004", "Nothing is tried again",
        "'{0}' {1}, so effects and timing could change where no record shows it ({2}); return the failure, and let the workflow's edge decide",
        Category.Boundary, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No hidden retries (ADR 4), in whatever form they are written (CP-20).",
        HelpLink("ORCH7004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PortFallback = new(
        "ORCH7005", "A failure of a port stays a failure",
        "'{0}' {1}, so a failure would look like an answer ({2}); return it as Unavailable or as one of the failures of CP-20",
        Category.Boundary, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "No implicit fallback execution (ADR 7.2); a failure is one of a closed taxonomy (CP-20).",
        HelpLink("ORCH7005"), s_unsuppressible);
}
