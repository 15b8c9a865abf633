[assembly: GovernanceExemption("ORCH2002", "M:Sample.Run", "ADR-0042")] // expect ORCH9103

internal static class Sample
{
    public static object Run() => Environment.TickCount; // expect ORCH2001
}
