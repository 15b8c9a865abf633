[assembly: GovernanceExemption("ORCH9103", "T:Sample", "ADR-0042")] // expect ORCH9101

internal static class Another;
