// role: Host

internal static class Sample
{
    public static object? Run() => Task.FromResult(0);
}
