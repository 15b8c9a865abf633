internal static class Sample
{
    public static object? Run(long start) => System.Diagnostics.Stopwatch.GetElapsedTime(start); // expect ORCH2001
}
