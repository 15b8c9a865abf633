using Orchestration;

namespace Violations.Logged;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Admissions
{
    public static void Admit(Patient patient) => Console.WriteLine("Admitted " + patient.Name); // ORCH5003
}
