namespace Violations.OutputCache;

public static class Pages
{
    public static object Options() => new Microsoft.AspNetCore.OutputCaching.OutputCacheOptions(); // ORCH6003
}
