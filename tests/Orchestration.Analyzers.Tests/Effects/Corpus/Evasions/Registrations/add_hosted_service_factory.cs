// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run<T>(IServiceCollection services, T service)
        where T : class, IHostedService => services.AddHostedService(_ => service); // expect ORCH3003
}
