internal static class Sample
{
    public static object? Run() => System.Diagnostics.Process.GetCurrentProcess().Id; // expect ORCH2004
}
