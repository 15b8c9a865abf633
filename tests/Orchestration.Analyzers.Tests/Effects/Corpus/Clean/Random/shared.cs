internal static class Sample
{
    public static object? Run() => Math.Max(1, 6);
}
