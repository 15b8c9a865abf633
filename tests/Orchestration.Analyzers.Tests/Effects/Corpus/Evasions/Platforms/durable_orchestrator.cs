// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.DurableTask.TaskOrchestrationContext context) => context.CallActivityAsync("assess"); // expect ORCH3014
}
