[assembly: GovernanceExemption("ORCH2001", "M:Sample.Walk", "ADR-0042")] // expect ORCH9103

internal static class Sample
{
    public static object Run() => DateTime.UtcNow; // expect ORCH2001
}
