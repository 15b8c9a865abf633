// role: Host

internal static class Sample
{
    public static object? Run(object value) => value as string;
}
