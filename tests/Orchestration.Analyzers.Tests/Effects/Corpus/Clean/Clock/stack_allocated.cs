internal static class Sample
{
    public static long Run()
    {
        Span<long> ticks = stackalloc[] { DateTime.UnixEpoch.Ticks };
        return ticks[0];
    }
}
