// role: Host

internal static class Sample
{
    public static object? Run(string name) => string.Concat(name);
}
