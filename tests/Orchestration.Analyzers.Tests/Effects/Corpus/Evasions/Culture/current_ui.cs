internal static class Sample
{
    public static object? Run() => System.Globalization.CultureInfo.CurrentUICulture.Name; // expect ORCH2005
}
