[assembly: GovernanceExemption("ORCH2999", "T:Sample", "ADR-0042")] // expect ORCH9102

internal static class Sample
{
    public static object Run() => DateTime.UtcNow; // expect ORCH2001
}
