internal static class Sample
{
    public static object? Run() => from day in new[] { 1, 2 } let now = DateTime.UtcNow select now.AddDays(day); // expect ORCH2001
}
