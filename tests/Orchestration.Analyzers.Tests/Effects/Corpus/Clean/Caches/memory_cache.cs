// role: Host

internal static class Sample
{
    public static object? Run(Microsoft.Extensions.Caching.Memory.IMemoryCache cache) => cache.TryGetValue("a", out _);
}
