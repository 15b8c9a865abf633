[assembly: GovernanceExemption("ORCH1012", "T:Sample", "ADR-0042")] // expect ORCH9101

internal static class Other;
