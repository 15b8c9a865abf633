internal static class Sample
{
    public static Func<DateTimeOffset> Run(TimeProvider clock)
    {
        return clock.GetUtcNow; // expect ORCH2001
    }
}
