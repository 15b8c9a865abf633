// role: Host

internal static class Sample
{
    public static Task RunAsync() => Task.CompletedTask;
}
