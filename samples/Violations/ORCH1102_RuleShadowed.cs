using Orchestration;

namespace Violations.RuleShadowed;

[View("bed.request-1102", "1.0.0")]
public readonly partial record struct BedRequest([Within(0, 130)] byte Age);

[Policy<BedRequest>("bed.age-group", "1.0.0")]
public enum BedWard
{
    [Deny, When(nameof(BedRequest.Age), AtMost = 17)] Minor,
    [Escalate, When(nameof(BedRequest.Age), AtLeast = 16)] Adult,
    [Allow, When(nameof(BedRequest.Age), AtLeast = 10)] Anybody, // ORCH1102
}
