internal static class Sample
{
    public static object? Run() => System.Globalization.CultureInfo.InvariantCulture.Name;
}
