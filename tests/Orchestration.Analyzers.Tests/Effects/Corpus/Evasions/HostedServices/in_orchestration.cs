internal sealed class Worker : Microsoft.Extensions.Hosting.BackgroundService // expect ORCH3002
{
    protected override Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;
}
