using Orchestration;

namespace Violations.RuleEffect;

[Trigger("transfer.requested", 1)]
public readonly partial record struct TransferRequested(OpaqueRef Encounter, bool IsStable);

[Policy<TransferRequested>("transfer.clearance", "1.0.0")]
public enum TransferClearance
{
    [Allow, Deny, When(nameof(TransferRequested.IsStable), Is = true)]
    Stable, // ORCH1007
}
