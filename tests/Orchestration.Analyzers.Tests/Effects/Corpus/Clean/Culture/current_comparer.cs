internal static class Sample
{
    public static object? Run(string text) => StringComparer.Ordinal.Equals(text, "GP");
}
