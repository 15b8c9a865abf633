using Orchestration.InMemory;

namespace Orchestration.Ledger.Tests;

/// <summary>The acceptance program on a durable ledger, as one process would compose it.</summary>
internal sealed class Clinic(DurableLedger ledger)
{
    public static readonly ReferralReceived Routine = new(
        OpaqueRef.Issue(), OpaqueRef.Issue(), Specialty.Neurology, Urgency: 1, Consent.Granted, Age: 41, "gp");

    public static readonly ReferralReceived Minor = Routine with { Age = 11 };

    public InMemoryMutationGateway Gateway { get; } = new();

    public OrchestrationRegistry Registry => new(
        new OrchestrationPorts { Audit = ledger, Decisions = ledger, Gateway = Gateway, Ledger = ledger, Checkpoints = ledger },
        new InMemoryViewReader<ClinicCapacity>(_ => ViewResult<ClinicCapacity>.Available(new(SlotsOpen: true, WaitDays: 3))));

    public ValueTask<RunResult> SpawnAsync(ReferralReceived facets, OpaqueRef? run = null) =>
        Registry.SpawnAsync(new TriggerEnvelope(run ?? OpaqueRef.Issue(), new("referral.received"), 1, facets));

    /// <summary>A referral that no other test sends.</summary>
    public static ReferralReceived Fresh(ReferralReceived facets) => facets with { Referral = OpaqueRef.Issue() };
}
