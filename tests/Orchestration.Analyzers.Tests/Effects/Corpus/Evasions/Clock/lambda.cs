internal static class Sample
{
    public static object? Run() => new[] { 1, 2 }.Select(day => DateTime.UtcNow.AddDays(day)); // expect ORCH2001
}
