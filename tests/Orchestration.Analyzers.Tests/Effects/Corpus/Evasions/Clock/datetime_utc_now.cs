internal static class Sample
{
    public static object? Run() => DateTime.UtcNow; // expect ORCH2001
}
