internal static class Sample
{
    public static object? Run() => new Version(1, 80);
}
