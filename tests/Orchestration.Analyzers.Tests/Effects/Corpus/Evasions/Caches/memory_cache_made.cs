internal static class Sample
{
    public static object? Run() => new Microsoft.Extensions.Caching.Memory.MemoryCache(new Microsoft.Extensions.Caching.Memory.MemoryCacheOptions()); // expect ORCH6001
}
