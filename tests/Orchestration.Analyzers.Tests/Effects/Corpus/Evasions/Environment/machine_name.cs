internal static class Sample
{
    public static object? Run() => Environment.MachineName; // expect ORCH2004
}
