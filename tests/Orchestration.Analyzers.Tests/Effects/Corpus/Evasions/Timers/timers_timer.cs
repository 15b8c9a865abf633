internal static class Sample
{
    public static object? Run() => new System.Timers.Timer(1000); // expect ORCH3001
}
