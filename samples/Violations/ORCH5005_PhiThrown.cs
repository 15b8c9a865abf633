using Orchestration;

namespace Violations.Thrown;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Beds
{
    public static void Refuse(Patient patient) => throw new InvalidOperationException($"No bed for {patient.Name}"); // ORCH5005
}
