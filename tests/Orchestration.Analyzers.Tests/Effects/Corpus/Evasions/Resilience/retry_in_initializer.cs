// role: Host

internal static class Sample
{
    public static object? Run() => new Azure.Core.ClientOptions { Retry = { MaxRetries = 5 } }; // expect ORCH7003
}
