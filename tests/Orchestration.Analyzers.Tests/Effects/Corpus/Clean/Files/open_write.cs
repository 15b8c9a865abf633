// role: Host

internal static class Sample
{
    public static object? Run() => File.OpenWrite("a");
}
