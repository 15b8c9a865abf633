internal static class Sample
{
    public static object? Run(double dose) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{dose:F1}");
}
