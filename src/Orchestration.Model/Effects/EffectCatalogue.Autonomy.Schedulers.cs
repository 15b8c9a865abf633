namespace Orchestration.Model.Effects;

/// <content>Family 3: schedulers and cron parsers.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> AutonomySchedulersRows() =>
    [
        .. AutonomySchedulersQuartz(),
        .. AutonomySchedulersHangfireCore(),
        .. AutonomySchedulersHangfireNetCore(),
        .. AutonomySchedulersHangfireAspNetCore(),
        .. AutonomySchedulersCoravel(),
        .. AutonomySchedulersNCrontab(),
        .. AutonomySchedulersCronos(),
        .. AutonomySchedulersMicrosoftAzureWebJobsExtensions(),
        .. AutonomySchedulersMicrosoftAzureFunctionsWorkerExtensionsTimer(),
        .. AutonomySchedulersSystemReactive(),
        .. AutonomySchedulersBase(),
    ];

    private static IEnumerable<Effect> AutonomySchedulersQuartz() => Of("Quartz",
        Families(EffectRules.Scheduler, "runs jobs at times of its own",
            "T:Quartz IScheduler ISchedulerFactory ISchedulerRegistry IScheduleBuilder TriggerBuilder JobBuilder IJobDetail ITrigger",
            "T:Quartz CronExpression CronTriggerAttribute StandaloneSchedulerFactory"),
        Declarations(EffectRules.Scheduler, "is a job that a scheduler runs",
            "T:Quartz IJob IJobListener ISchedulerListener ITriggerListener"),
        Families(EffectRules.PlatformRegistration, "registers a scheduler",
            "T:Quartz QuartzServiceCollectionExtensions QuartzBuilderExtensions QuartzHostApplicationBuilderExtensions IQuartzBuilder"));

    private static IEnumerable<Effect> AutonomySchedulersHangfireCore() => Of("Hangfire.Core",
        Families(EffectRules.Scheduler, "queues a job that runs in the background",
            "T:Hangfire BackgroundJob RecurringJob IBackgroundJobClient IRecurringJobManager BackgroundJobClientExtensions",
            "T:Hangfire RecurringJobManagerExtensions BackgroundJobServer Cron AutomaticRetryAttribute JobStorage",
            "T:Hangfire.Server IBackgroundProcess BackgroundProcessingServer"));

    private static IEnumerable<Effect> AutonomySchedulersHangfireNetCore() => Of("Hangfire.NetCore",
        Families(EffectRules.PlatformRegistration, "registers a job server",
            "T:Hangfire HangfireServiceCollectionExtensions"));

    private static IEnumerable<Effect> AutonomySchedulersHangfireAspNetCore() => Of("Hangfire.AspNetCore",
        Families(EffectRules.PlatformRegistration, "registers a job server",
            "T:Hangfire HangfireApplicationBuilderExtensions HangfireEndpointRouteBuilderExtensions"));

    private static IEnumerable<Effect> AutonomySchedulersCoravel() => Of("Coravel",
        Families(EffectRules.Scheduler, "runs work at times of its own",
            "T:Coravel.Scheduling.Schedule.Interfaces IScheduler",
            "T:Coravel.Queuing.Interfaces IQueue",
            "T:Coravel.Events.Interfaces IDispatcher",
            "T:Coravel.Scheduling.Schedule.Cron CronExpression"),
        Declarations(EffectRules.Scheduler, "is work that a scheduler runs",
            "T:Coravel.Invocable IInvocable",
            "T:Coravel.Events.Interfaces IListener`1"),
        Families(EffectRules.PlatformRegistration, "registers a scheduler",
            "T:Coravel SchedulerServiceRegistration QueueServiceRegistration EventServiceRegistration"));

    private static IEnumerable<Effect> AutonomySchedulersNCrontab() => Of("NCrontab",
        Families(EffectRules.Scheduler, "calculates when to run next",
            "T:NCrontab CrontabSchedule"));

    private static IEnumerable<Effect> AutonomySchedulersCronos() => Of("Cronos",
        Families(EffectRules.Scheduler, "calculates when to run next",
            "T:Cronos CronExpression"));

    private static IEnumerable<Effect> AutonomySchedulersMicrosoftAzureWebJobsExtensions() => Of("Microsoft.Azure.WebJobs.Extensions",
        Families(EffectRules.Scheduler, "runs when a time has passed",
            "T:Microsoft.Azure.WebJobs TimerTriggerAttribute FileTriggerAttribute WarmupTriggerAttribute",
            "T:Microsoft.Azure.WebJobs.Extensions.Timers TimerSchedule"),
        Families(EffectRules.PlatformRegistration, "registers triggers that run on their own",
            "T:Microsoft.Extensions.Hosting TimerWebJobsBuilderExtensions FilesWebJobsBuilderExtensions"));

    private static IEnumerable<Effect> AutonomySchedulersMicrosoftAzureFunctionsWorkerExtensionsTimer() => Of("Microsoft.Azure.Functions.Worker.Extensions.Timer",
        Families(EffectRules.Scheduler, "runs when a time has passed",
            "T:Microsoft.Azure.Functions.Worker TimerTriggerAttribute"));

    private static IEnumerable<Effect> AutonomySchedulersSystemReactive() => Of("System.Reactive",
        Families(EffectRules.Reactive, "chains reactions to values that are pushed",
            "T:System.Reactive.Linq Observable Qbservable",
            "T:System ObservableExtensions",
            "T:System.Reactive.Concurrency IScheduler Scheduler",
            "T:System.Reactive.Subjects ISubject`1 ISubject`2 Subject Subject`1 BehaviorSubject`1 ReplaySubject`1 AsyncSubject`1",
            "T:System.Reactive Observer ObservableBase`1 ObserverBase`1",
            "T:System.Reactive.Threading.Tasks TaskObservableExtensions"),
        Rows(EffectRules.Reactive, "chains reactions to values that are pushed",
            "N:System.Reactive"));

    private static IEnumerable<Effect> AutonomySchedulersBase() => Of(BaseLibrary,
        Families(EffectRules.Queue, "runs its block on threads of its own",
            "T:System.Threading.Tasks.Dataflow ActionBlock`1 BatchBlock`1 BatchedJoinBlock`2 BroadcastBlock`1 BufferBlock`1 JoinBlock`2",
            "T:System.Threading.Tasks.Dataflow TransformBlock`2 TransformManyBlock`2 WriteOnceBlock`1 DataflowBlock IDataflowBlock",
            "T:System.Threading.Tasks.Dataflow ITargetBlock`1 ISourceBlock`1"));
}
