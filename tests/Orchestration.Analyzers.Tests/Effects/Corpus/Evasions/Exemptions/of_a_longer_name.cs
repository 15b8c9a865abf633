[assembly: GovernanceExemption("ORCH2001", "T:Sam", "ADR-0042")] // expect ORCH9103

internal static class Sample
{
    public static object Run() => Environment.TickCount64; // expect ORCH2001
}
