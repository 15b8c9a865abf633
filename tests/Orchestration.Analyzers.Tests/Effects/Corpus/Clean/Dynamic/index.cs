// role: Host

internal static class Sample
{
    public static object? Run(string value) => value[0];
}
