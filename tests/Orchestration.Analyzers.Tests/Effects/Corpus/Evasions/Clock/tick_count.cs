internal static class Sample
{
    public static object? Run() => Environment.TickCount; // expect ORCH2001
}
