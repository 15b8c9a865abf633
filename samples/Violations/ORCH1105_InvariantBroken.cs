using Orchestration;

namespace Violations.InvariantBroken;

[View("bed.request-1105", "1.0.0")]
public readonly partial record struct BedRequest(bool HasConsent, bool IsUrgent);

[Policy<BedRequest>("bed.consent", "1.0.0")]
[Never(Decision.Allow, nameof(BedRequest.HasConsent), Is = false)] // ORCH1105
public enum BedConsent
{
    [Allow, When(nameof(BedRequest.HasConsent), Is = true)] Consented,
    [Allow, When(nameof(BedRequest.IsUrgent), Is = true)] Urgent,
}
