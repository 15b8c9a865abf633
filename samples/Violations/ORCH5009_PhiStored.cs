using Orchestration;

namespace Violations.Stored;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Notes
{
    public static void Keep(Patient patient, System.Data.IDbCommand command) => command.CommandText = $"insert into seen values ('{patient.Name}')"; // ORCH5009
}
