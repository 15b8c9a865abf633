internal static class Sample
{
    public static object? Run() => DateTimeOffset.UtcNow; // expect ORCH2001
}
