// role: Host

internal static class Sample
{
    public static object? Run() => TimeSpan.FromSeconds(1);
}
