internal static class Sample
{
    public static object? Run(ZiggyCreatures.Caching.Fusion.IFusionCache cache) => cache.GetOrSet("a", 1); // expect ORCH6004
}
