namespace Violations.MemoryCache;

public static class Known
{
    public static object? Find(Microsoft.Extensions.Caching.Memory.IMemoryCache cache) => cache.Get("capacity"); // ORCH6001
}
