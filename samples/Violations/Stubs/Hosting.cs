// The few names of Microsoft.Extensions.Hosting that a violation needs, so that this project restores nothing. The
// rules go by name: they cannot tell these from the real ones.
namespace Microsoft.Extensions.Hosting
{
    public interface IHostedService
    {
        Task StartAsync(CancellationToken cancellationToken);

        Task StopAsync(CancellationToken cancellationToken);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public interface IServiceCollection;

    public static class ServiceCollectionHostedServiceExtensions
    {
        public static IServiceCollection AddHostedService<THostedService>(this IServiceCollection services)
            where THostedService : class, Hosting.IHostedService => services;
    }
}
