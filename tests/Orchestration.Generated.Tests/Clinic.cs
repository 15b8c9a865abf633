using System.Reflection;
using Orchestration.InMemory;
using Orchestration.Model.Canonical;
using Orchestration.Runtime;

namespace Orchestration.Generated.Tests;

/// <summary>The acceptance program on in-memory ports, one clinic per test; ports fail where a test says so.</summary>
internal sealed class Clinic : IAuditSink, IMutationGateway
{
    public static readonly ReferralReceived Routine = new(
        OpaqueRef.Issue(), OpaqueRef.Issue(), Specialty.Neurology, Urgency: 1, Consent.Granted, Age: 41, "gp");

    public static readonly ReferralReceived Minor = Routine with { Age = 11 };

    public Clinic()
    {
        Checkpoints = new(this);
        var ports = new OrchestrationPorts { Audit = this, Decisions = Decisions, Gateway = this, Ledger = Ledger, Checkpoints = Checkpoints };
        Ports = ports;
        Driver = new ReferralIntakeDriver(ports, new InMemoryViewReader<ClinicCapacity>(_ => Capacity()));
        Registry = new OrchestrationRegistry(ports, new InMemoryViewReader<ClinicCapacity>(_ => Capacity()));
    }

    /// <summary>What the assembly says of itself.</summary>
    public static OrchestrationManifestAttribute Manifest { get; } = typeof(ReferralIntake).Assembly.GetCustomAttribute<OrchestrationManifestAttribute>()!;

    public static Model.OrchestrationModel Declared { get; } = CanonicalText.Parse(Manifest.Text);

    public OrchestrationPorts Ports { get; }

    public ReferralIntakeDriver Driver { get; }

    public OrchestrationRegistry Registry { get; }

    public InMemoryAuditSink Audit { get; } = new();

    public InMemoryDecisionSink Decisions { get; } = new();

    public InMemoryMutationGateway Gateway { get; } = new();

    public InMemoryIdempotencyLedger Ledger { get; } = new();

    public InMemoryCheckpointStore Checkpoints { get; }

    public Func<ViewResult<ClinicCapacity>> Capacity { get; set; } = () => ViewResult<ClinicCapacity>.Available(new(SlotsOpen: true, WaitDays: 3));

    public Func<MutationOutcome> Answer { get; set; } = () => MutationOutcome.Succeeded;

    /// <summary>The number of records after which the audit sink refuses.</summary>
    public int AuditHolds { get; set; } = int.MaxValue;

    public IEnumerable<string> Path => Audit.Records.Where(record => record.Lifecycle != Lifecycle.Refuse).Select(record => record.To.ToString());

    public ValueTask<RunResult> SpawnAsync(ReferralReceived facets, string trigger = "referral.received", int version = 1) =>
        Registry.SpawnAsync(new TriggerEnvelope(OpaqueRef.Issue(), new(trigger), version, facets));

    public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken) =>
        AuditHolds != int.MaxValue && Audit.Records.Count >= AuditHolds ? throw new IOException("full") : Audit.AppendAsync(record, cancellationToken);

    public async ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        await Gateway.ExecuteAsync(request, cancellationToken);
        return Answer();
    }
}
