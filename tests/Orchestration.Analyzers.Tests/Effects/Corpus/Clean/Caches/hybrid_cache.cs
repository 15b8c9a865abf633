internal static class Sample
{
    public static object? Run(Microsoft.Extensions.Caching.Hybrid.HybridCache cache) => cache.Equals("a");
}
