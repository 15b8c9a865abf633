using Orchestration;
using Orchestration.InMemory;

// A referral of a minor: the policy escalates it, the run waits, a person approves, one notification is written.
var audit = new InMemoryAuditSink();
var gateway = new InMemoryMutationGateway();
var ports = new OrchestrationPorts
{
    Audit = audit,
    Decisions = new InMemoryDecisionSink(),
    Gateway = gateway,
    Ledger = new InMemoryIdempotencyLedger(),
    Checkpoints = new InMemoryCheckpointStore(audit),
};
var registry = new OrchestrationRegistry(
    ports,
    new InMemoryViewReader<ClinicCapacity>(_ => ViewResult<ClinicCapacity>.Available(new ClinicCapacity(SlotsOpen: true, WaitDays: 3))));

var run = OpaqueRef.Issue();
var referral = new ReferralReceived(
    OpaqueRef.Issue(), OpaqueRef.Issue(), Specialty.Cardiology, Urgency: 4, Consent.Granted, Age: 12, Source: "gp");

var spawned = await registry.SpawnAsync(new TriggerEnvelope(run, new DeclaredName("referral.received"), 1, referral));
Console.WriteLine($"{spawned.Status} {spawned.Queue}");

var resumed = await registry.ResumeAsync(run, ReviewAnswer.Approve);
Console.WriteLine($"{resumed.Status} {resumed.Outcome}");

var unknown = await registry.SpawnAsync(new TriggerEnvelope(OpaqueRef.Issue(), new DeclaredName("referral.received"), 2, null));
Console.WriteLine($"{unknown.Status} {unknown.Rejection}");

Console.WriteLine($"writes {gateway.Requests.Count}");
Console.WriteLine($"audit {string.Join(' ', audit.Records.Select(record => record.Lifecycle))}");
