namespace Microsoft.DurableTask;

public abstract class TaskOrchestrationContext
{
    public virtual Task CallActivityAsync(string name, object? input = null) => Task.CompletedTask;
}
