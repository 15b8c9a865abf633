internal static class Sample
{
    public static object? Run() => new System.Diagnostics.Stopwatch(); // expect ORCH2001
}
