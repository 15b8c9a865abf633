// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run(IServiceCollection services) =>
        services.Configure<HostOptions>(options => options.ServicesStartConcurrently = true); // expect ORCH3018
}
