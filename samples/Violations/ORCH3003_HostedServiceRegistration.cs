using Microsoft.Extensions.DependencyInjection;
using Violations.HostedService;

namespace Violations.HostedServiceRegistration;

public static class Composition
{
    public static void Configure(IServiceCollection services) => services.AddHostedService<ReminderWorker>(); // ORCH3003
}
