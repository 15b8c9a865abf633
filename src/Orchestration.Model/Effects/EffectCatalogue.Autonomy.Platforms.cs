namespace Orchestration.Model.Effects;

/// <content>Family 3: workflow and actor platforms, and agents.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> AutonomyPlatformsRows() =>
    [
        .. AutonomyPlatformsMicrosoftDurableTaskAbstractions(),
        .. AutonomyPlatformsMicrosoftDurableTaskClient(),
        .. AutonomyPlatformsMicrosoftDurableTaskWorker(),
        .. AutonomyPlatformsMicrosoftAzureDurableTaskCore(),
        .. AutonomyPlatformsMicrosoftAzureWebJobsExtensionsDurableTask(),
        .. AutonomyPlatformsMicrosoftAzureFunctionsWorkerExtensionsDurableTask(),
        .. AutonomyPlatformsWorkflowCore(),
        .. AutonomyPlatformsStateless(),
        .. AutonomyPlatformsDaprClient(),
        .. AutonomyPlatformsDaprActors(),
        .. AutonomyPlatformsAkka(),
        .. AutonomyPlatformsProtoActor(),
        .. AutonomyPlatformsMicrosoftOrleansCoreAbstractions(),
        .. AutonomyPlatformsMicrosoftOrleansRuntime(),
        .. AutonomyPlatformsMicrosoftOrleansCore(),
        .. AutonomyPlatformsMicrosoftOrleansReminders(),
        .. AutonomyPlatformsMicrosoftOrleansStreaming(),
    ];

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftDurableTaskAbstractions() => Of("Microsoft.DurableTask.Abstractions",
        Declarations(EffectRules.Platform, "is run by a workflow platform",
            "T:Microsoft.DurableTask ITaskOrchestrator ITaskActivity TaskOrchestrator`2 TaskActivity`2",
            "T:Microsoft.DurableTask.Entities ITaskEntity"),
        Families(EffectRules.Platform, "is run by a workflow platform",
            "T:Microsoft.DurableTask TaskOrchestrationContext TaskActivityContext TaskOptions RetryPolicy DurableTaskAttribute"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftDurableTaskClient() => Of("Microsoft.DurableTask.Client",
        Families(EffectRules.Platform, "starts and steers runs of a workflow platform",
            "T:Microsoft.DurableTask.Client DurableTaskClient",
            "T:Microsoft.DurableTask.Client.Entities DurableEntityClient"),
        Families(EffectRules.PlatformRegistration, "registers a workflow platform",
            "T:Microsoft.DurableTask.Client DurableTaskClientExtensions"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftDurableTaskWorker() => Of("Microsoft.DurableTask.Worker",
        Families(EffectRules.PlatformRegistration, "registers a workflow platform",
            "T:Microsoft.DurableTask.Worker DurableTaskWorkerBuilderExtensions IDurableTaskWorkerBuilder ServiceCollectionExtensions"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftAzureDurableTaskCore() => Of("Microsoft.Azure.DurableTask.Core",
        Families(EffectRules.Platform, "is run by a workflow platform",
            "T:DurableTask.Core TaskOrchestration TaskActivity TaskHubClient TaskHubWorker OrchestrationContext"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftAzureWebJobsExtensionsDurableTask() => Of("Microsoft.Azure.WebJobs.Extensions.DurableTask",
        Families(EffectRules.Platform, "is run by a workflow platform",
            "T:Microsoft.Azure.WebJobs.Extensions.DurableTask OrchestrationTriggerAttribute ActivityTriggerAttribute EntityTriggerAttribute",
            "T:Microsoft.Azure.WebJobs.Extensions.DurableTask DurableClientAttribute IDurableOrchestrationContext IDurableOrchestrationClient",
            "T:Microsoft.Azure.WebJobs.Extensions.DurableTask IDurableClient IDurableEntityContext RetryOptions"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftAzureFunctionsWorkerExtensionsDurableTask() => Of("Microsoft.Azure.Functions.Worker.Extensions.DurableTask",
        Families(EffectRules.Platform, "is run by a workflow platform",
            "T:Microsoft.Azure.Functions.Worker OrchestrationTriggerAttribute ActivityTriggerAttribute EntityTriggerAttribute",
            "T:Microsoft.Azure.Functions.Worker DurableClientAttribute"));

    private static IEnumerable<Effect> AutonomyPlatformsWorkflowCore() => Of("WorkflowCore",
        Families(EffectRules.Platform, "is run by a workflow platform",
            "T:WorkflowCore.Interface IWorkflowHost IWorkflowController IWorkflowBuilder IWorkflowRegistry IWorkflowExecutor"),
        Declarations(EffectRules.Platform, "is run by a workflow platform",
            "T:WorkflowCore.Interface IWorkflow IWorkflow`1 IStepBody",
            "T:WorkflowCore.Models StepBody StepBodyAsync"),
        Families(EffectRules.PlatformRegistration, "registers a workflow platform",
            "T:Microsoft.Extensions.DependencyInjection ServiceCollectionExtensions"));

    private static IEnumerable<Effect> AutonomyPlatformsStateless() => Of("Stateless",
        Families(EffectRules.Platform, "chooses its transitions while it runs",
            "T:Stateless StateMachine`2"));

    private static IEnumerable<Effect> AutonomyPlatformsDaprClient() => Of("Dapr.Client",
        Families(EffectRules.Platform, "calls through a sidecar that retries and schedules",
            "T:Dapr.Client DaprClient DaprClientBuilder"));

    private static IEnumerable<Effect> AutonomyPlatformsDaprActors() => Of("Dapr.Actors",
        Declarations(EffectRules.Platform, "is run by an actor platform",
            "T:Dapr.Actors.Runtime Actor IRemindable",
            "T:Dapr.Actors IActor"),
        Families(EffectRules.Platform, "calls an actor",
            "T:Dapr.Actors.Client ActorProxy IActorProxyFactory"));

    private static IEnumerable<Effect> AutonomyPlatformsAkka() => Of("Akka",
        Families(EffectRules.Platform, "is run by an actor platform",
            "T:Akka.Actor ActorSystem IActorRef IScheduler ICanTell Props"),
        Declarations(EffectRules.Platform, "is run by an actor platform",
            "T:Akka.Actor ActorBase"));

    private static IEnumerable<Effect> AutonomyPlatformsProtoActor() => Of("Proto.Actor",
        Families(EffectRules.Platform, "is run by an actor platform",
            "T:Proto ActorSystem Props PID"),
        Declarations(EffectRules.Platform, "is run by an actor platform",
            "T:Proto IActor"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftOrleansCoreAbstractions() => Of("Microsoft.Orleans.Core.Abstractions",
        Declarations(EffectRules.Platform, "is run by an actor platform",
            "T:Orleans Grain Grain`1 IGrainBase IGrain"),
        Families(EffectRules.Platform, "calls an actor",
            "T:Orleans IGrainFactory GrainFactoryExtensions GrainBaseExtensions"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftOrleansRuntime() => Of("Microsoft.Orleans.Runtime",
        Families(EffectRules.PlatformRegistration, "registers an actor platform",
            "T:Microsoft.Extensions.Hosting OrleansSiloGenericHostExtensions",
            "T:Orleans.Hosting ISiloBuilder"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftOrleansCore() => Of("Microsoft.Orleans.Core",
        Families(EffectRules.PlatformRegistration, "registers an actor platform",
            "T:Microsoft.Extensions.Hosting OrleansClientGenericHostExtensions"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftOrleansReminders() => Of("Microsoft.Orleans.Reminders",
        Families(EffectRules.Timer, "runs code when a time has passed",
            "T:Orleans GrainReminderExtensions"),
        Declarations(EffectRules.Timer, "runs code when a time has passed",
            "T:Orleans IRemindable"));

    private static IEnumerable<Effect> AutonomyPlatformsMicrosoftOrleansStreaming() => Of("Microsoft.Orleans.Streaming",
        Families(EffectRules.Consumer, "receives events for as long as it lives",
            "T:Orleans GrainStreamingExtensions ImplicitStreamSubscriptionAttribute"));
}
