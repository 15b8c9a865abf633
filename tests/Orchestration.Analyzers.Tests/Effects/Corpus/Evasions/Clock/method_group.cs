internal static class Sample
{
    public static Func<long> Run()
    {
        return System.Diagnostics.Stopwatch.GetTimestamp; // expect ORCH2001
    }
}
