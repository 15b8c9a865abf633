internal static class Sample
{
    public static object? Run(string text) => text.StartsWith("gp", StringComparison.Ordinal);
}
