internal static class Sample
{
    public static object? Run() => System.Globalization.DateTimeFormatInfo.CurrentInfo.FirstDayOfWeek; // expect ORCH2005
}
