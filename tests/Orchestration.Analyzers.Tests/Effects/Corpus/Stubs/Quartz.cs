namespace Quartz;

public interface IJobExecutionContext;

public interface IJob
{
    Task Execute(IJobExecutionContext context);
}

public sealed class TriggerBuilder
{
    public static TriggerBuilder Create() => null!;
}
