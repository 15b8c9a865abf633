using Orchestration;

namespace Violations.IllTypedCondition;

public enum Consent { Granted, Withheld }

[Trigger("imaging.requested", 1)]
public readonly partial record struct ImagingRequested(OpaqueRef Request, Consent Consent);

[Policy<ImagingRequested>("imaging.consent", "1.0.0")]
public enum ImagingConsent
{
    [Allow, When(nameof(ImagingRequested.Consent), Is = "granted")] // ORCH1006
    Consented,
}
