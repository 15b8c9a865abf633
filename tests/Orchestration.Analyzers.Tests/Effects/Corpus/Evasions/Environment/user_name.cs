internal static class Sample
{
    public static object? Run() => Environment.UserName; // expect ORCH2004
}
