// role: Host

using Microsoft.Extensions.Hosting;

internal sealed class Worker
{
    public Task ExecuteAsync(CancellationToken token) => Task.CompletedTask;
}
