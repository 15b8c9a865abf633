using Microsoft.Extensions.DependencyInjection;

namespace Hangfire;

public static class HangfireServiceCollectionExtensions
{
    public static IServiceCollection AddHangfireServer(this IServiceCollection services) => services;
}
