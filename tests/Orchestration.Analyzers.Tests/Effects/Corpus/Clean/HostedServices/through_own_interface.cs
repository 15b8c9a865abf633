// role: Host

using Microsoft.Extensions.Hosting;

internal interface IReminder;

internal abstract class Worker : IReminder
{
    public abstract Task StartAsync(CancellationToken token);

    public abstract Task StopAsync(CancellationToken token);
}
