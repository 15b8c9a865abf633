[assembly: GovernanceExemption("ORCH4002", "T:Sample", "ADR-0042")] // expect ORCH9101

internal static class Sample
{
    public static void Run() => File.Delete("a"); // expect ORCH4002
}
