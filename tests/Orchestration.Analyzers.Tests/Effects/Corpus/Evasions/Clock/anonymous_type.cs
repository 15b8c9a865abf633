internal static class Sample
{
    public static object? Run() => new { At = DateTime.UtcNow }; // expect ORCH2001
}
