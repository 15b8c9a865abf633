[assembly: Orchestration.GovernanceExemption("ORCH3001", "T:Violations.Removed", "ADR-0042")] // ORCH9103
