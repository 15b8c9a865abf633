internal static class Sample
{
    public static object? Run() => (1, DateTime.UtcNow); // expect ORCH2001
}
