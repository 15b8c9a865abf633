namespace Violations.CacheRegistration;

public static class Caches
{
    public static void Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
        Microsoft.Extensions.DependencyInjection.MemoryCacheServiceCollectionExtensions.AddMemoryCache(services); // ORCH6005
}
