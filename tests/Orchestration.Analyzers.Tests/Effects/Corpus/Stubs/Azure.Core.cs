namespace Azure.Core;

public class RetryOptions
{
    public int MaxRetries { get; set; }
}

public class ClientOptions
{
    public RetryOptions Retry { get; } = new();
}
