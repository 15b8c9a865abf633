internal static class Sample
{
    static Sample() => At = DateTime.UtcNow; // expect ORCH2001

    public static DateTime At { get; }
}
