using Orchestration;

namespace Violations.Measured;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Admissions
{
    public static void Admit(Patient patient) => System.Diagnostics.Activity.Current?.SetTag("patient", patient.Mrn); // ORCH5004
}
