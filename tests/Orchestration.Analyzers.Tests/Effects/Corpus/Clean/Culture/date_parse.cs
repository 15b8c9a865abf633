internal static class Sample
{
    public static object? Run(string text) => DateTime.ParseExact(text, "O", System.Globalization.CultureInfo.InvariantCulture);
}
