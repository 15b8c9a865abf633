[assembly: GovernanceExemption("ORCH2001", "T:Sample", " ")] // expect ORCH9102

internal static class Sample
{
    public static object Run() => DateTime.Now; // expect ORCH2001
}
