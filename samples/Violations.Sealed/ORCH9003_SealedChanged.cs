using Orchestration;

namespace Violations.SealedChanged;

[View("bed.request", "1.0.0")]
public readonly partial record struct BedRequest([Within(0, 5)] byte Urgency);

// Sealed with AtLeast = 4.
[Policy<BedRequest>("bed.urgency", "1.0.0")] // ORCH9003
public enum BedUrgency
{
    [Allow, When(nameof(BedRequest.Urgency), AtLeast = 3)] Urgent,
}
