// role: Host

internal static class Sample
{
    public static object? Run() => string.Concat("a");
}
