internal static class Sample
{
    public static object? Run() => new[] { DateTime.UtcNow }; // expect ORCH2001
}
