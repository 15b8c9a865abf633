using Moment = System.DateTimeOffset;

internal static class Sample
{
    public static Moment Run() => Moment.UtcNow; // expect ORCH2001
}
