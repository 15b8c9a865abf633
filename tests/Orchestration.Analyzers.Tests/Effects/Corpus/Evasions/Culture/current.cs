internal static class Sample
{
    public static object? Run() => string.Format(System.Globalization.CultureInfo.CurrentCulture, "{0}", 1); // expect ORCH2005
}
