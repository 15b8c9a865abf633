// role: Host

using Microsoft.Extensions.DependencyInjection;
using Quartz;

internal static class Sample
{
    public static void Run(IServiceCollection services) => services.AddQuartz(); // expect ORCH3018
}
