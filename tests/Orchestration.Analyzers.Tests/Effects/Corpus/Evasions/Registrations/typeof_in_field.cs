// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    private static readonly Type s_contract = typeof(IHostedService);

    public static void Run(IServiceCollection services, Type worker) => services.AddScoped(s_contract, worker); // expect ORCH3003
}
