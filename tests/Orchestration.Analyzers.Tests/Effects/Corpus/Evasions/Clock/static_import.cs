using static System.DateTime;

internal static class Sample
{
    public static DateTime Run() => UtcNow; // expect ORCH2001
}
