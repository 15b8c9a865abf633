using Microsoft.Extensions.DependencyInjection;

namespace Quartz;

public interface IServiceCollectionQuartzConfigurator;

public static class QuartzServiceCollectionExtensions
{
    public static IServiceCollection AddQuartz(this IServiceCollection services, Action<IServiceCollectionQuartzConfigurator>? configure = null) => services;
}
