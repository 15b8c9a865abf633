internal static class Sample
{
    public static object? Run(string text) => text.IndexOf("gp", StringComparison.Ordinal);
}
