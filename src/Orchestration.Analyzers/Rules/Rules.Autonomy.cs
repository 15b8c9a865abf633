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

    public static readonly DiagnosticDescriptor ThreadStarted = new(
        "ORCH3004", "Orchestration starts no threads",
        "'{0}' {1}, outside spawn, run, pause and terminate ({2}); do the work inside the run, one state after the other",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What runs on a thread of its own is outside the explicit lifecycle (ADR 3.2, 5).",
        HelpLink("ORCH3004"), s_unsuppressible);

    public static readonly DiagnosticDescriptor TaskStarted = new(
        "ORCH3005", "Orchestration starts no tasks of its own",
        "'{0}' {1}, outside spawn, run, pause and terminate ({2}); await the work inside the run",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A task that is started apart from the caller is background work (ADR 3.2, 5).",
        HelpLink("ORCH3005"), s_unsuppressible);

    public static readonly DiagnosticDescriptor TaskAbandoned = new(
        "ORCH3006", "Orchestration waits for what it starts",
        "'{0}' {1}, outside spawn, run, pause and terminate ({2}); return a Task and await it",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "What nobody waits for is background work, whatever it is called (ADR 3.2, 5).",
        HelpLink("ORCH3006"), s_unsuppressible);

    public static readonly DiagnosticDescriptor QueueConsumed = new(
        "ORCH3007", "Orchestration has no queues",
        "'{0}' {1}, which nobody triggers and no policy evaluates ({2}); raise a trigger, and let its workflow run when it is raised",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A queue and the loop that empties it are a worker (ADR 3.2, 5).",
        HelpLink("ORCH3007"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ReactiveChained = new(
        "ORCH3008", "Orchestration is no chain of reactions",
        "'{0}' {1}, which no policy evaluates when it happens ({2}); declare a [Workflow] whose edges say what follows what",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Reactive chains couple implicitly and branch where no record shows it (ADR 3.2, 5).",
        HelpLink("ORCH3008"), s_unsuppressible);

    public static readonly DiagnosticDescriptor EventHooked = new(
        "ORCH3009", "Orchestration hooks no events of the process",
        "'{0}' {1}, with no trigger and no policy before it ({2}); raise a trigger from outside and let a policy decide",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An event of the process, the host or the file system is no recognised trigger (ADR 3.1, 3.2).",
        HelpLink("ORCH3009"), s_unsuppressible);

    public static readonly DiagnosticDescriptor EventDeclared = new(
        "ORCH3010", "Orchestration declares no events",
        "'{0}' {1}, which no policy has allowed ({2}); declare a signal of a state and the edge that follows it",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "An event lets whoever subscribes run inside of a run (ADR 5).",
        HelpLink("ORCH3010"), s_unsuppressible);

    public static readonly DiagnosticDescriptor RunsUncalled = new(
        "ORCH3011", "Orchestration runs nothing that nobody calls",
        "'{0}' {1}, with no trigger and no policy before it ({2}); do it where it is called, or not at all",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Finalizers and module initializers run when the runtime says so (ADR 3.1, 3.2).",
        HelpLink("ORCH3011"), s_unsuppressible);

    public static readonly DiagnosticDescriptor SchedulerUsed = new(
        "ORCH3012", "Orchestration has no scheduler",
        "'{0}' {1}, with no trigger and no policy before it ({2}); raise a trigger from outside and let a policy decide",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Cron and time-based schedulers are no execution engine for orchestration (ADR 3.2, 5).",
        HelpLink("ORCH3012"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ConsumerDeclared = new(
        "ORCH3013", "Orchestration consumes no queues",
        "'{0}' {1}, which nobody triggers and no policy evaluates ({2}); let the edge raise a declared trigger for each message",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A consumer is a long-running worker (ADR 3.2, 5).",
        HelpLink("ORCH3013"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PlatformUsed = new(
        "ORCH3014", "Orchestration has no second execution plane",
        "'{0}' {1}, outside spawn, run, pause and terminate ({2}); declare it as a [Workflow]",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A workflow or actor platform brings its own retries, persistence and branching (ADR 3.2, 5).",
        HelpLink("ORCH3014"), s_unsuppressible);

    public static readonly DiagnosticDescriptor AgentUsed = new(
        "ORCH3015", "Orchestration is no agent",
        "'{0}' {1}, so a model would decide what no policy has ({2}); let a view carry the result as a closed facet, and let a policy decide",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Orchestration must not act as an autonomous agent (ADR 3.1, 5).",
        HelpLink("ORCH3015"), s_unsuppressible);

    public static readonly DiagnosticDescriptor EndlessLoop = new(
        "ORCH3016", "Orchestration ends",
        "'{0}' {1}, with no trigger and no policy before each round ({2}); end the run, or pause it until a signal arrives",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A loop that goes on by itself is a worker (ADR 3.2, 5).",
        HelpLink("ORCH3016"), s_unsuppressible);

    public static readonly DiagnosticDescriptor ListenerOpened = new(
        "ORCH3017", "Orchestration opens no listener",
        "'{0}' {1}, which nobody triggers and no policy evaluates ({2}); let the host's edge listen and raise a declared trigger",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A listener is a long-running worker (ADR 3.2).",
        HelpLink("ORCH3017"), s_unsuppressible);

    public static readonly DiagnosticDescriptor PlatformRegistered = new(
        "ORCH3018", "Orchestration registers no background platform",
        "'{0}' {1}, which nobody triggers and no policy evaluates ({2}); remove the registration and start the workflow from the request that is its trigger",
        Category.Autonomy, DiagnosticSeverity.Error, isEnabledByDefault: true,
        "Registering a scheduler, bus, workflow platform or agent starts it with the host (ADR 3.2, 5).",
        HelpLink("ORCH3018"), s_unsuppressible);
}
