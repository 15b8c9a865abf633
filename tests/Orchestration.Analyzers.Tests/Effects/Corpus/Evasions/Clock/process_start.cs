internal static class Sample
{
    public static object? Run() => System.Diagnostics.Process.GetCurrentProcess().StartTime; // expect ORCH2004 ORCH2001
}
