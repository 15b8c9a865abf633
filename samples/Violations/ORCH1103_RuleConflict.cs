using Orchestration;

namespace Violations.RuleConflict;

[View("bed.request-1103", "1.0.0")]
public readonly partial record struct BedRequest(bool IsUrgent, bool IsTransfer);

[Policy<BedRequest>("bed.order", "1.0.0", Combine = Combining.FirstApplicable)]
public enum BedOrder
{
    [Allow, When(nameof(BedRequest.IsUrgent), Is = true)] Urgent = 10,
    [Escalate, When(nameof(BedRequest.IsTransfer), Is = true)] Transfer = 20, // ORCH1103
}
