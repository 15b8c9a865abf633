// The few names of caches that a violation needs, so that this project restores nothing.
namespace Microsoft.Extensions.Caching.Memory
{
    public interface IMemoryCache
    {
        object? Get(string key);
    }
}

namespace Microsoft.Extensions.Caching.Distributed
{
    public interface IDistributedCache
    {
        object? Get(string key);
    }
}

namespace Microsoft.AspNetCore.OutputCaching
{
    public class OutputCacheOptions;
}

namespace ZiggyCreatures.Caching.Fusion
{
    public interface IFusionCache
    {
        object GetOrDefault(string key);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class MemoryCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddMemoryCache(this IServiceCollection services) => services;
    }
}
