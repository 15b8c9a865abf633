using Orchestration;
using RabbitMQ.Client;

namespace Violations.Keyed;

public sealed record Patient(OpaqueRef Reference, [Phi] string Name, [Phi] string Mrn);

public static class Requests
{
    public static void Begin(IBasicProperties message, Patient patient) => message.CorrelationId = patient.Mrn; // ORCH5007
}
