// role: Host

using Microsoft.Extensions.Hosting;

internal sealed class Worker : IHostedService // expect ORCH3002
{
    public Task StartAsync(CancellationToken token) => Task.CompletedTask;

    public Task StopAsync(CancellationToken token) => Task.CompletedTask;
}
