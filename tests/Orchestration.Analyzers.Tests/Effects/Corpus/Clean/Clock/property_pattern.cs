internal static class Sample
{
    public static object? Run(DateTime watch) => watch is { Millisecond: > 5 };
}
