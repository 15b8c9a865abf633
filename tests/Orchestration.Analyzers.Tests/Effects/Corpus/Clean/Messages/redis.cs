// role: Host

internal static class Sample
{
    public static object? Run(StackExchange.Redis.IDatabase redis) => redis.StringSetAsync(default, default);
}
