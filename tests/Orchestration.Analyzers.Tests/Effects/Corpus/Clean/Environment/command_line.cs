internal static class Sample
{
    public static object? Run() => Array.Empty<string>();
}
