using Orchestration.InMemory;

namespace Orchestration.Generated.Tests.Faults;

/// <summary>How a port fails.</summary>
public enum Fault
{
    /// <summary>It throws before it does anything, with text that quotes a patient.</summary>
    Throws,

    /// <summary>It throws after it did what it was asked for: the answer is lost.</summary>
    ThrowsAfterwards,

    /// <summary>The caller cancels, and the port says so.</summary>
    Cancels,
}

/// <summary>
/// The acceptance program on ports whose calls are numbered, and of which the k-th fails. It notes every call in order, so
/// that a test can say what came before what.
/// </summary>
internal sealed class FaultyClinic : IAuditSink, IDecisionSink, IMutationGateway, IIdempotencyLedger, ICheckpointStore, IViewReader<ClinicCapacity>
{
    private readonly InMemoryIdempotencyLedger _ledger = new();
    private readonly InMemoryCheckpointStore _checkpoints;
    private readonly Scenario _scenario;
    private CancellationTokenSource _cancellation = new();
    private int _left = int.MaxValue;
    private Fault _fault;

    public FaultyClinic(Scenario scenario)
    {
        (_scenario, _checkpoints) = (scenario, new(new Sink(this)));
        Registry = new OrchestrationRegistry(
            new OrchestrationPorts { Audit = this, Decisions = this, Gateway = this, Ledger = this, Checkpoints = this }, this);
    }

    public OrchestrationRegistry Registry { get; }

    public OpaqueRef Run { get; private set; }

    /// <summary>What the caller cancels by.</summary>
    public CancellationToken Cancelled => _cancellation.Token;

    /// <summary>Every call that was made, as the port's method.</summary>
    public List<(string Call, AuditRecord? LastRecord)> Calls { get; } = [];

    public List<AuditRecord> Records { get; } = [];

    public List<MutationRequest> Executed { get; } = [];

    /// <summary>Makes the k-th call from now on fail.</summary>
    public void FailAt(int call, Fault fault) => (_left, _fault, _cancellation) = (call, fault, new CancellationTokenSource());

    /// <summary>Starts a run and answers its pause, as far as it goes; what the caller is told when it stops.</summary>
    public async Task<Exception?> GoAsync()
    {
        Run = OpaqueRef.Issue();
        try
        {
            var result = await Registry.SpawnAsync(new(Run, new("referral.received"), 1, _scenario.Trigger), _cancellation.Token);
            if (result.Status == RunStatus.Paused)
                await Registry.ResumeAsync(Run, _scenario.Answer, _cancellation.Token);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    /// <summary>Answers the pause of the last run, when it waits.</summary>
    public async Task<RunResult?> AnswerAsync() =>
        await _checkpoints.FindAsync(Run, default) is null ? null : await Registry.ResumeAsync(Run, _scenario.Answer);

    public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken) =>
        CallAsync("append", () => { Records.Add(record); return 0; }).Untyped();

    public ValueTask RecordAsync(DecisionSignal signal, CancellationToken cancellationToken) => CallAsync("decide", () => 0).Untyped();

    public ValueTask<ViewResult<ClinicCapacity>> ReadAsync(ViewRequest request, CancellationToken cancellationToken) =>
        CallAsync("read", () => _scenario.Capacity);

    public ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken) =>
        CallAsync("reserve", () => _ledger.ReserveAsync(run, request, default).Result);

    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken) =>
        CallAsync("execute", () => { Executed.Add(request); return new MutationOutcome(_scenario.Outcome); });

    public ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken) =>
        CallAsync("complete", () => { _ledger.CompleteAsync(key, outcome, default).AsTask().Wait(); return 0; }).Untyped();

    public ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord paused, CancellationToken cancellationToken) =>
        CallAsync("save", () => { _checkpoints.SaveAsync(checkpoint, paused, default).AsTask().Wait(); return 0; }).Untyped();

    public ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken) =>
        CallAsync("find", () => _checkpoints.FindAsync(run, default).Result);

    public ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken) =>
        CallAsync("take", () => _checkpoints.TryTakeAsync(checkpoint, answered, next, default).Result);

    private ValueTask<T> CallAsync<T>(string call, Func<T> act)
    {
        Calls.Add((call, Records.Count == 0 ? null : Records[^1]));
        if (_left-- != 0)
            return ValueTask.FromResult(act());
        if (_fault == Fault.Cancels)
        {
            _cancellation.Cancel();
            return ValueTask.FromCanceled<T>(_cancellation.Token);
        }

        if (_fault == Fault.ThrowsAfterwards)
            act();
        return ValueTask.FromException<T>(new IOException("Jane Doe, ward 7"));
    }

    /// <summary>Where the checkpoint store puts its records: in the same step, so it is no call of its own.</summary>
    private sealed class Sink(FaultyClinic clinic) : IAuditSink
    {
        public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
        {
            clinic.Records.Add(record);
            return ValueTask.CompletedTask;
        }
    }
}

internal static class ValueTasks
{
    public static async ValueTask Untyped(this ValueTask<int> task) => await task;
}
