using Orchestration;

namespace Violations.Keyed;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Requests
{
    public static void Begin(Patient patient) => System.Diagnostics.Trace.CorrelationManager.StartLogicalOperation(patient.Mrn); // ORCH5007
}
