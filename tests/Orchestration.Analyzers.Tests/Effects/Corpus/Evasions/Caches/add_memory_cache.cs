// role: Host

using Microsoft.Extensions.DependencyInjection;

internal static class Sample
{
    public static void Run(IServiceCollection services) => services.AddMemoryCache(); // expect ORCH6005
}
