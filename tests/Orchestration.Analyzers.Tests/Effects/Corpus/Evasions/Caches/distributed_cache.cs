internal static class Sample
{
    public static object? Run(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache) => cache.Get("a"); // expect ORCH6002
}
