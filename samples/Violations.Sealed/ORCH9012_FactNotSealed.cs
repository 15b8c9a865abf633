[assembly: Orchestration.GovernanceExemption("ORCH3001", "M:Violations.FactNotSealed.Bell.RingAsync", "ADR-0043")] // ORCH9012

namespace Violations.FactNotSealed;

public static class Bell
{
    public static Task RingAsync() => Task.Delay(TimeSpan.FromSeconds(5));
}
