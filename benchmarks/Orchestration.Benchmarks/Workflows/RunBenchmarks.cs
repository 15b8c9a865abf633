using BenchmarkDotNet.Attributes;

namespace Orchestration.Benchmarks.Workflows;

/// <summary>A whole run of the acceptance program with its audit, on ports that do next to nothing: what the driver itself costs.</summary>
[MemoryDiagnoser]
public class RunBenchmarks : IAuditSink, IDecisionSink, IMutationGateway, IIdempotencyLedger, ICheckpointStore, IViewReader<ClinicCapacity>
{
    private readonly ReferralIntakeDriver _driver;
    private readonly ReferralReceived _routine = new(OpaqueRef.Issue(), OpaqueRef.Issue(), Specialty.Neurology, Urgency: 1, Consent.Granted, Age: 41, "gp");
    private readonly OpaqueRef _run = OpaqueRef.Issue();
    private int _records;

    public RunBenchmarks() => _driver = new ReferralIntakeDriver(
        new OrchestrationPorts { Audit = this, Decisions = this, Gateway = this, Ledger = this, Checkpoints = this }, this);

    /// <summary>Triage, read, route, write, end: five audit records, two decisions, one read, one write.</summary>
    [Benchmark]
    public async Task<int> WholeRun()
    {
        await _driver.SpawnAsync(_run, _routine);
        return _records;
    }

    public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        _records++;
        return ValueTask.CompletedTask;
    }

    public ValueTask RecordAsync(DecisionSignal signal, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken) => new(MutationOutcome.Succeeded);

    public ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken) => new(new Reservation(ReservationStatus.Reserved));

    public ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord paused, CancellationToken cancellationToken) => ValueTask.CompletedTask;

    public ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken) => new((Checkpoint?)null);

    public ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken) => new(true);

    public ValueTask<ViewResult<ClinicCapacity>> ReadAsync(ViewRequest request, CancellationToken cancellationToken) =>
        new(ViewResult<ClinicCapacity>.Available(new(SlotsOpen: true, WaitDays: 3)));
}
