internal static class Sample
{
    public static object? Run(TimeProvider clock) => clock.GetTimestamp(); // expect ORCH2001
}
