using Microsoft.ApplicationInsights.Extensibility.Implementation;
using Orchestration;

namespace Violations.Measured;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Admissions
{
    public static void Admit(UserContext user, Patient patient) => user.Id = patient.Mrn; // ORCH5004
}
