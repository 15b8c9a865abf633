internal static class Sample
{
    public static object? Run() => Environment.GetEnvironmentVariables().Count; // expect ORCH2004
}
