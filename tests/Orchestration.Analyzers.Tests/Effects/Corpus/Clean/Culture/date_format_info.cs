internal static class Sample
{
    public static object? Run() => System.Globalization.DateTimeFormatInfo.InvariantInfo.FirstDayOfWeek;
}
