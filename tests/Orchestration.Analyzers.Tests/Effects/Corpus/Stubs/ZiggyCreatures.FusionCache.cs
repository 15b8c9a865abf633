namespace ZiggyCreatures.Caching.Fusion;

public interface IFusionCache
{
    TValue GetOrSet<TValue>(string key, TValue defaultValue);
}
