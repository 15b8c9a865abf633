// role: Host

using Microsoft.Extensions.Hosting;

internal sealed class Worker
{
    public Task StartAsync(CancellationToken token) => Task.CompletedTask;

    public Task StopAsync(CancellationToken token) => Task.CompletedTask;
}
