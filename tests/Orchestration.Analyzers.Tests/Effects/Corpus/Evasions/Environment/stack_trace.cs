internal static class Sample
{
    public static object? Run() => Environment.StackTrace; // expect ORCH2004
}
