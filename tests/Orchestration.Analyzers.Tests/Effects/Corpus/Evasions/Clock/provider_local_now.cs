internal static class Sample
{
    public static object? Run(TimeProvider clock) => clock.GetLocalNow(); // expect ORCH2001
}
