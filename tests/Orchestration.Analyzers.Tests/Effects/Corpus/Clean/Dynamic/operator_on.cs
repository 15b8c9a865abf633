// role: Host

internal static class Sample
{
    public static object? Run(int value) => value + 1;
}
