// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run(IServiceCollection services, Type worker) =>
        services.Add(new ServiceDescriptor(typeof(IDisposable), worker, ServiceLifetime.Singleton));
}
