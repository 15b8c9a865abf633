internal static class Sample
{
    public static object? Run() => System.Globalization.NumberFormatInfo.CurrentInfo.CurrencySymbol; // expect ORCH2005
}
