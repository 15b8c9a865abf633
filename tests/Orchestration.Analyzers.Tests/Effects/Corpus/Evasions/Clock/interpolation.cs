internal static class Sample
{
    public static object? Run() => $"{DateTime.UtcNow.DayOfWeek}"; // expect ORCH2001
}
