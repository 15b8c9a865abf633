// role: Host

internal sealed class Nightly : Quartz.IJob // expect ORCH3012
{
    public Task Execute(Quartz.IJobExecutionContext context) => Task.CompletedTask;
}
