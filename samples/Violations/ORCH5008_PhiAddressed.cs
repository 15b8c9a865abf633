using Orchestration;

namespace Violations.Addressed;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Ehr
{
    public static Uri Record(Patient patient) => new("https://ehr.example/patients/" + patient.Mrn); // ORCH5008
}
