using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Clinic.Composition;

public static class Registrations
{
    public static IServiceCollection AddReminders<T>(this IServiceCollection services)
        where T : class, IHostedService =>
        services.AddHostedService<T>().AddMemoryCache().AddSingleton(TimeProvider.System);
}
