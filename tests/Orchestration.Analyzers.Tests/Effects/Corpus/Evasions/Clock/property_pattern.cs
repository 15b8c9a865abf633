internal static class Sample
{
    public static object? Run(System.Diagnostics.Stopwatch watch) => watch is { ElapsedMilliseconds: > 5 }; // expect ORCH2001
}
