[assembly: Orchestration.GovernanceExemption("ORCH3001", "Violations.Timer", "")] // ORCH9102
