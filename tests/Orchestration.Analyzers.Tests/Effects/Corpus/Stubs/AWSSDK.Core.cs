namespace Amazon.Runtime;

public abstract class ClientConfig
{
    public int MaxErrorRetry { get; set; }
}
