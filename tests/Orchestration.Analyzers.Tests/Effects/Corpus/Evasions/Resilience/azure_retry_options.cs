// role: Host

internal static class Sample
{
    public static void Run(Azure.Core.ClientOptions options)
    {
        options.Retry.MaxRetries = 3; // expect ORCH7003
    }
}
