namespace StackExchange.Redis;

public readonly struct RedisKey
{
    public static implicit operator RedisKey(string? key) => default;
}

public readonly struct RedisValue
{
    public static implicit operator RedisValue(string? value) => default;
}

public interface IDatabase
{
    Task<bool> StringSetAsync(RedisKey key, RedisValue value);
}
