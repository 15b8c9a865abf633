internal static class Sample
{
    public static object? Run() => Environment.GetCommandLineArgs(); // expect ORCH2004
}
