internal static class Sample
{
    public static object? Run() => string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0}", 1);
}
