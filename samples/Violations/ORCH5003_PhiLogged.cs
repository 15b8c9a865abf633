using Orchestration;

namespace Violations.Logged;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Admissions
{
    public static void Admit(Serilog.IDiagnosticContext log, Patient patient) => log.Set("admitted", patient.Name); // ORCH5003
}
