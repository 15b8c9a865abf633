internal static class Sample
{
    public static object? Run(StackExchange.Redis.IDatabase redis) => redis.StringSetAsync(default, default); // expect ORCH6002
}
