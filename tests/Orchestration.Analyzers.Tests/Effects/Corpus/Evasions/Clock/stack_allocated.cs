internal static class Sample
{
    public static long Run()
    {
        Span<long> ticks = stackalloc[] { DateTime.UtcNow.Ticks }; // expect ORCH2001
        return ticks[0];
    }
}
