// role: Host

internal static class Sample
{
    public static object? Run() => DateTime.UtcNow;
}
