// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run(IServiceCollection services, Type worker)
    {
        ServiceDescriptor descriptor = new(typeof(IHostedService), worker, ServiceLifetime.Singleton); // expect ORCH3003
        services.Add(descriptor);
    }
}
