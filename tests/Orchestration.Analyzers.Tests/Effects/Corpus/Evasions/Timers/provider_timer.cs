internal static class Sample
{
    public static object? Run(TimeProvider clock) => clock.CreateTimer(_ => { }, null, TimeSpan.Zero, TimeSpan.Zero); // expect ORCH3001
}
