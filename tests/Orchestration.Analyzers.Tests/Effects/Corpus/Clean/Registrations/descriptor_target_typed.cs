// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run(IServiceCollection services, Type worker)
    {
        ServiceDescriptor descriptor = new(typeof(IDisposable), worker, ServiceLifetime.Singleton);
        services.Add(descriptor);
    }
}
