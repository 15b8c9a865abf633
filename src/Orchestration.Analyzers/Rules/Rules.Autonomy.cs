using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers;

/// <content>Family 3: nothing runs that no trigger and no policy started (ADR 3.2, 5, 6.2).</content>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor TimerUsed = new(
        "ORCH3001", "Orchestration has no timers",
        "'{0}' {1}, with no trigger and no policy before it ({2}); raise a trigger from outside and let a policy decide, or pause the workflow until a signal arrives",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Cron and time-based scheduling is no execution engine for orchestration (ADR 3.2, 5): what a timer starts, no policy has evaluated.",
        HelpLink("ORCH3001"), s_unsuppressible);

    public static readonly DiagnosticDescriptor HostedServiceDeclared = new(
        "ORCH3002", "Orchestration has no background services",
        "'{0}' {1}, outside spawn, run, pause and terminate ({2}); declare a trigger, and let its workflow run when the trigger is raised",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Background jobs and long-running workers execute outside the explicit lifecycle (ADR 3.2, 5).",
        HelpLink("ORCH3002"), s_unsuppressible);

    public static readonly DiagnosticDescriptor HostedServiceRegistered = new(
        "ORCH3003", "Orchestration registers no background services",
        "'{0}' {1}, which nobody triggers and no policy evaluates ({2}); remove the registration and start the workflow from the request that is its trigger",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A service registered as IHostedService starts with its host, whatever shape the registration has (ADR 3.2, 5).",
        HelpLink("ORCH3003"), s_unsuppressible);
}
