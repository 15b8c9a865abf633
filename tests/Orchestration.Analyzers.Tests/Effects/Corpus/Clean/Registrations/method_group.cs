// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

internal static class Sample
{
    public static Func<IServiceCollection> Run<T>(IServiceCollection services)
        where T : class, IHostedService => services.AddSingleton<T>;
}
