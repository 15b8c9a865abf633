internal static class Sample
{
    public static object? Run(string text) => Convert.ToDouble(text, System.Globalization.CultureInfo.InvariantCulture);
}
