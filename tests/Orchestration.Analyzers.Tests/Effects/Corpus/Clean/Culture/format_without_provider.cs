internal static class Sample
{
    public static object? Run(double dose) => dose.ToString("F2", System.Globalization.CultureInfo.InvariantCulture);
}
