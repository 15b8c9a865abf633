internal static class Sample
{
    public static object? Run(TimeProvider clock) => Enumerable.Repeat<Func<DateTimeOffset>>(clock.GetUtcNow, 1); // expect ORCH2001
}
