using Orchestration;

namespace Violations.Sent;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Partners
{
    public static void Tell(HttpRequestMessage request, Patient patient) => request.Content = new StringContent(patient.Name); // ORCH5010
}
