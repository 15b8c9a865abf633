internal static class Sample
{
    public static object? Run() => OperatingSystem.IsWindows(); // expect ORCH2004
}
