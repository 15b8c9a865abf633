namespace Violations.DistributedCache;

public static class Shared
{
    public static object? Find(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache) => cache.Get("capacity"); // ORCH6002
}
