internal static class Sample
{
    public static object? Run(StackExchange.Redis.IDatabase redis) => redis.StringSetAsync("a", "b"); // expect ORCH6002
}
