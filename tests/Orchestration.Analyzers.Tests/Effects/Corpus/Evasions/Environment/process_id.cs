internal static class Sample
{
    public static object? Run() => Environment.ProcessId; // expect ORCH2004
}
