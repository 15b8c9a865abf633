using Microsoft.Extensions.Hosting;

namespace Violations.HostedService;

public sealed class ReminderWorker : IHostedService // ORCH3002
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
