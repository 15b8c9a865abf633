internal static class Sample
{
    public static object? Run() => $"{DateTime.UtcNow.Year}"; // expect ORCH2001
}
