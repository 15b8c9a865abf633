internal static class Sample
{
    public static object? Run() => DateTimeOffset.Now; // expect ORCH2001
}
