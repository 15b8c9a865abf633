using Orchestration;

namespace Violations.RuleNeverApplies;

[View("bed.request-1101", "1.0.0")]
public readonly partial record struct BedRequest([Within(0, 130)] byte Age);

[Policy<BedRequest>("bed.ward", "1.0.0")]
public enum BedWard
{
    [Allow]
    [When(nameof(BedRequest.Age), AtLeast = 18)] // ORCH1101
    [When(nameof(BedRequest.Age), AtMost = 17)]
    Adult,
}
