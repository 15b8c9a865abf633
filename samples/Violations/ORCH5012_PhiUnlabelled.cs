using Orchestration;

namespace Violations.Unlabelled;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public sealed class Desk
{
    private string? _last;

    public void Serve(Patient patient) => _last = patient.Name; // ORCH5012

    public bool WasServed(string other) => _last == other;
}
