// role: Host

using Microsoft.Extensions.Hosting;

internal abstract class Worker : IHostedLifecycleService // expect ORCH3002
{
    public abstract Task StartAsync(CancellationToken token);

    public abstract Task StopAsync(CancellationToken token);

    public abstract Task StartingAsync(CancellationToken token);

    public abstract Task StartedAsync(CancellationToken token);

    public abstract Task StoppingAsync(CancellationToken token);

    public abstract Task StoppedAsync(CancellationToken token);
}
