internal static class Sample
{
    public static object? Run(System.Diagnostics.Stopwatch watch) => watch.ElapsedTicks; // expect ORCH2001
}
