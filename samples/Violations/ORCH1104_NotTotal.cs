using Orchestration;

namespace Violations.NotTotal;

[View("bed.request-1104", "1.0.0")]
public readonly partial record struct BedRequest([Within(0, 5)] byte Urgency);

[Policy<BedRequest>("bed.urgency", "1.0.0", Total = true)] // ORCH1104
public enum BedUrgency
{
    [Allow, When(nameof(BedRequest.Urgency), AtLeast = 4)] Urgent,
    [Escalate, When(nameof(BedRequest.Urgency), AtMost = 2)] Routine,
}
