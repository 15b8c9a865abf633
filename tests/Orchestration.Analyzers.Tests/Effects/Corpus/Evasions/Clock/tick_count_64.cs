internal static class Sample
{
    public static object? Run() => Environment.TickCount64; // expect ORCH2001
}
