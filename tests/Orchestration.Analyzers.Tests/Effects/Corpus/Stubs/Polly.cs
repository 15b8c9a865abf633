namespace Polly;

public class PolicyBuilder;

public abstract class Policy
{
    public static PolicyBuilder Handle<TException>()
        where TException : Exception => new();
}
