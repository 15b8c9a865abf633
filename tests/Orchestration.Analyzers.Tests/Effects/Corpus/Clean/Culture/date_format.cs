internal static class Sample
{
    public static object? Run(DateTime at) => at.ToString("d", System.Globalization.CultureInfo.InvariantCulture);
}
