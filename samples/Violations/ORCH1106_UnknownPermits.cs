using Orchestration;

namespace Violations.UnknownPermits;

[View("bed.request-1106", "1.0.0")]
public readonly partial record struct BedRequest(bool? IsInfectious);

[Policy<BedRequest>("bed.isolation", "1.0.0")]
public enum BedIsolation
{
    [Escalate, When(nameof(BedRequest.IsInfectious), Is = true)] Isolate,
    [Allow, When(nameof(BedRequest.IsInfectious), IsNot = true)] Share, // ORCH1106
}
