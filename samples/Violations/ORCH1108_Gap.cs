using Orchestration;

namespace Violations.Gap;

[View("bed.request-1108", "1.0.0")]
public readonly partial record struct BedRequest([Within(0, 5)] byte Urgency);

[Policy<BedRequest>("bed.open-urgency", "1.0.0")]
public enum BedUrgency // ORCH1108
{
    [Allow, When(nameof(BedRequest.Urgency), AtLeast = 4)] Urgent,
    [Escalate, When(nameof(BedRequest.Urgency), AtMost = 2)] Routine,
}
