internal static class Sample
{
    public static object? Run() => new Microsoft.Extensions.Caching.Memory.MemoryCache(null!); // expect ORCH6001
}
