internal static class Sample
{
    public static object? Run() => System.Diagnostics.Stopwatch.GetTimestamp(); // expect ORCH2001
}
