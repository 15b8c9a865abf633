using Orchestration.InMemory;
using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

/// <summary>In-memory ports around one run, with an audit sink and a gateway that fail where a test says so.</summary>
internal sealed class Bench : IAuditSink, IMutationGateway
{
    public static readonly DeclarationId Workflow = new("test.flow@1.0.0");

    public Bench() => Checkpoints = new(this);

    public InMemoryAuditSink Audit { get; } = new();

    public InMemoryDecisionSink Decisions { get; } = new();

    public InMemoryMutationGateway Gateway { get; } = new();

    public IIdempotencyLedger Ledger { get; init; } = new InMemoryIdempotencyLedger();

    public InMemoryCheckpointStore Checkpoints { get; }

    public Func<MutationRequest, CancellationToken, MutationOutcome> Answer { get; set; } = (_, _) => MutationOutcome.Succeeded;

    public int AuditFailsAt { get; set; } = -1;

    public static DeclaredName Name(string text) => new(text);

    public RunContext Run(OpaqueRef? run = null, int sequence = 0, DeclarationId? workflow = null, CancellationToken cancellationToken = default)
    {
        var ports = new OrchestrationPorts { Audit = this, Decisions = Decisions, Gateway = this, Ledger = Ledger, Checkpoints = Checkpoints };
        return new RunContext(ports, workflow ?? Workflow, run ?? OpaqueRef.Issue(), sequence, cancellationToken);
    }

    public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken) =>
        Audit.Records.Count == AuditFailsAt ? throw new IOException("full") : Audit.AppendAsync(record, cancellationToken);

    public async ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        await Gateway.ExecuteAsync(request, cancellationToken);
        return Answer(request, cancellationToken);
    }
}
