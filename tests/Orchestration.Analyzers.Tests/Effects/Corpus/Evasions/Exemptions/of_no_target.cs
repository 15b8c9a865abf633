[assembly: GovernanceExemption("ORCH2001", "Sample", "ADR-0042")] // expect ORCH9102

internal static class Sample
{
    public static object Run() => DateTime.Today; // expect ORCH2001
}
