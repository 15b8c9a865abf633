// role: Host

internal static class Sample
{
    public static Task RunAsync() => Task.FromResult(0);
}
