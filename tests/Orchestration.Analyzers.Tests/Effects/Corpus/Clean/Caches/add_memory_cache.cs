// role: Host

using Microsoft.Extensions.DependencyInjection;

internal static class Sample
{
    public static void Run(IServiceCollection services) => services.AddOptions();
}
