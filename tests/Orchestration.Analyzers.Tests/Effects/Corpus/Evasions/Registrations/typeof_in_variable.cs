// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run(IServiceCollection services, Type worker)
    {
        var contract = typeof(IHostedService);
        services.AddSingleton(contract, worker); // expect ORCH3003
    }
}
