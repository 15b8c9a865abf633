internal static class Sample
{
    public static object? Run() => System.Globalization.NumberFormatInfo.InvariantInfo.CurrencySymbol;
}
