internal static class Sample
{
    public static object? Run() => new List<DateTime> { DateTime.UtcNow }; // expect ORCH2001
}
