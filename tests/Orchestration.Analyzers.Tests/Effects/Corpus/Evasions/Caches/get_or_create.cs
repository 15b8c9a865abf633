internal static class Sample
{
    public static object? Run(Microsoft.Extensions.Caching.Memory.IMemoryCache cache) => Microsoft.Extensions.Caching.Memory.CacheExtensions.GetOrCreate(cache, "a", _ => 1); // expect ORCH6001
}
