// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run(IServiceCollection services, Type worker)
    {
        var contract = typeof(IDisposable);
        services.AddSingleton(contract, worker);
    }
}
