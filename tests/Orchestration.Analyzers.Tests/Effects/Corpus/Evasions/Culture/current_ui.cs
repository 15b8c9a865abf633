internal static class Sample
{
    public static object? Run() => 1.ToString(System.Globalization.CultureInfo.CurrentUICulture); // expect ORCH2005
}
