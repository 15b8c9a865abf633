// role: Host

internal static class Sample
{
    public static void Run(Amazon.Runtime.ClientConfig options)
    {
        options.MaxErrorRetry = 0;
    }
}
