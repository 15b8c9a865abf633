internal static class Sample
{
    public static object? Run(NodaTime.IClock clock) => clock.GetCurrentInstant(); // expect ORCH2001
}
