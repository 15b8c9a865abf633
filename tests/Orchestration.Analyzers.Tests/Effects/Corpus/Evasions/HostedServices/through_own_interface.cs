// role: Host

using Microsoft.Extensions.Hosting;

internal interface IReminder : IHostedService;

internal abstract class Worker : IReminder // expect ORCH3002
{
    public abstract Task StartAsync(CancellationToken token);

    public abstract Task StopAsync(CancellationToken token);
}
