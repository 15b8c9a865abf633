namespace Violations.LibraryCache;

public static class Fused
{
    public static object Find(ZiggyCreatures.Caching.Fusion.IFusionCache cache) => cache.GetOrDefault("capacity"); // ORCH6004
}
