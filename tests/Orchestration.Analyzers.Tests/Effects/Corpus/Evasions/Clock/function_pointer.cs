internal static unsafe class Sample
{
    public static long Run()
    {
        delegate*<long> read = &System.Diagnostics.Stopwatch.GetTimestamp; // expect ORCH2001
        return read(); // expect ORCH8010
    }
}
