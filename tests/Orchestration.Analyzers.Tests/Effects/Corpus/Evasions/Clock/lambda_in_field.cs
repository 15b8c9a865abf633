internal static class Sample
{
    public static readonly Func<DateTime> Read = () => DateTime.UtcNow; // expect ORCH2001
}
