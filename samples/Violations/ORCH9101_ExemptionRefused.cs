[assembly: Orchestration.GovernanceExemption("ORCH4002", "T:Violations.FileWrite.Export", "ADR-0042")] // ORCH9101
