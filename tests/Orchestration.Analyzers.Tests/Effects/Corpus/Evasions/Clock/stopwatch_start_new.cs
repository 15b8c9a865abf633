internal static class Sample
{
    public static object? Run() => System.Diagnostics.Stopwatch.StartNew().ElapsedMilliseconds; // expect ORCH2001
}
