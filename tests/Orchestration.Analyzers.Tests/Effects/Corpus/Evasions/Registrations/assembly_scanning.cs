// role: Host

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Scrutor;

internal static class Sample
{
    public static void Run(IServiceCollection services) =>
        services.Scan(scan => scan.FromEntryAssembly().AddClasses(classes => classes.AssignableTo<IHostedService>()).AsImplementedInterfaces()); // expect ORCH3018
}
