// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static void Run<T>(IServiceCollection services)
        where T : class, IHostedLifecycleService => services.AddSingleton<T>();
}
