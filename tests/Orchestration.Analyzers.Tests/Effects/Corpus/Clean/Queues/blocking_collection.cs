// role: Host

internal static class Sample
{
    public static object? Run() => new List<int>();
}
