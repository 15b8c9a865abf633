internal static class Sample
{
    public static object? Run() => NodaTime.SystemClock.Instance.GetCurrentInstant(); // expect ORCH2001
}
