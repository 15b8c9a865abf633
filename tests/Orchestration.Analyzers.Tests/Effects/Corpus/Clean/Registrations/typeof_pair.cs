// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run(IServiceCollection services, Type worker) =>
        services.AddSingleton(worker, worker);
}
