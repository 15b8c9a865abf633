internal static class Sample
{
    public static object? Run() => System.Globalization.CultureInfo.CurrentCulture.Name; // expect ORCH2005
}
