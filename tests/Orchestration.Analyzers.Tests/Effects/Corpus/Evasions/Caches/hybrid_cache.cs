internal static class Sample
{
    public static object? Run(Microsoft.Extensions.Caching.Hybrid.HybridCache cache) => cache.GetOrCreateAsync("a", _ => new ValueTask<int>(1)); // expect ORCH6002
}
