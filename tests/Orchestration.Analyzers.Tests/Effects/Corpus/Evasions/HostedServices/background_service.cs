// role: Host

using Microsoft.Extensions.Hosting;

internal sealed class Worker : BackgroundService // expect ORCH3002
{
    protected override Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;
}
