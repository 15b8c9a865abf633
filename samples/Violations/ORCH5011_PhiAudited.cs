using Orchestration;

namespace Violations.Audited;

[MetadataOnly]
public readonly record struct BodyMassBand(OpaqueRef Patient, int Band);

public static class Bands
{
    public static BodyMassBand Of(OpaqueRef patient, [Phi] int bodyMass) => new(patient, bodyMass / 5); // ORCH5011
}
