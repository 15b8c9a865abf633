namespace Violations.PlatformRegistration;

public static class Composition
{
    public static void Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
        Hangfire.HangfireServiceCollectionExtensions.AddHangfire(services); // ORCH3018
}
