internal static class Sample
{
    public static object? Run(ZiggyCreatures.Caching.Fusion.IFusionCache cache) => cache.Equals("a");
}
