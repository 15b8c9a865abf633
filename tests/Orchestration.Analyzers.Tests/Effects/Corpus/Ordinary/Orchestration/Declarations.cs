namespace Clinic.Orchestrations;

public enum Ward { Medical, Surgical, Maternity }

[Trigger("bed.requested", 1)]
public readonly partial record struct BedRequested(OpaqueRef Request, Ward Ward, [Within(0, 10)] byte Score, bool? Infectious);

[View("bed.capacity", "1.0.0")]
public readonly partial record struct BedCapacity([Within(0, 500)] int Free, bool IsolationFree);

[Policy<BedRequested>("bed.triage", "1.0.0")]
public enum BedTriage
{
    [Escalate, When(nameof(BedRequested.Infectious), Unknown = true)]
    Unclear,

    [Escalate, When(nameof(BedRequested.Infectious), Is = true)]
    Isolate,

    [Allow, When(nameof(BedRequested.Infectious), Is = false), When(nameof(BedRequested.Score), AtMost = 6)]
    Stable,

    [Escalate, When(nameof(BedRequested.Infectious), Is = false), When(nameof(BedRequested.Score), AtLeast = 7)]
    Acute,
}
