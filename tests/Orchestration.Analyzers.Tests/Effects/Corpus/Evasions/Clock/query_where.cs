internal static class Sample
{
    public static object? Run(IEnumerable<DateTime> moments) => from moment in moments where moment < DateTime.UtcNow select moment; // expect ORCH2001
}
