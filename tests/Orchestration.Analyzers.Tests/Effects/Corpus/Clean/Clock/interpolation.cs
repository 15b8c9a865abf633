internal static class Sample
{
    public static object? Run() => $"{DateTime.UnixEpoch.DayOfWeek}";
}
