[assembly: GovernanceExemption("ORCH5001", "T:Sample", "ADR-0042")] // expect ORCH9101

internal static class Sample;
