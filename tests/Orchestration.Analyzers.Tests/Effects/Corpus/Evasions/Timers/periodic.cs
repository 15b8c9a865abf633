internal static class Sample
{
    public static object? Run() => new PeriodicTimer(TimeSpan.FromSeconds(1)); // expect ORCH3001
}
