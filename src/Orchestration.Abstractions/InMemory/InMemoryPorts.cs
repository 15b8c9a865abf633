using System.Collections.Concurrent;

namespace Orchestration.InMemory;

/// <summary>Keeps audit records in a list, in the order they came.</summary>
public sealed class InMemoryAuditSink : IAuditSink
{
    private readonly ConcurrentQueue<AuditRecord> _records = new();

    /// <summary>The records so far.</summary>
    public IReadOnlyList<AuditRecord> Records => [.. _records];

    /// <inheritdoc/>
    public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        _records.Enqueue(record);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Keeps decision signals in a list, in the order they came.</summary>
public sealed class InMemoryDecisionSink : IDecisionSink
{
    private readonly ConcurrentQueue<DecisionSignal> _signals = new();

    /// <summary>The signals so far.</summary>
    public IReadOnlyList<DecisionSignal> Signals => [.. _signals];

    /// <inheritdoc/>
    public ValueTask RecordAsync(DecisionSignal signal, CancellationToken cancellationToken)
    {
        _signals.Enqueue(signal);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Notes the writes it is asked for and answers each as it is told.</summary>
/// <param name="answer">What to answer; null answers every write with success.</param>
public sealed class InMemoryMutationGateway(Func<MutationRequest, MutationOutcome>? answer = null) : IMutationGateway
{
    private readonly ConcurrentQueue<MutationRequest> _requests = new();

    /// <summary>The writes so far.</summary>
    public IReadOnlyList<MutationRequest> Requests => [.. _requests];

    /// <inheritdoc/>
    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        _requests.Enqueue(request);
        return ValueTask.FromResult(answer?.Invoke(request) ?? MutationOutcome.Succeeded);
    }
}

/// <summary>Answers every read with what one function makes of the request.</summary>
/// <typeparam name="TView">The view.</typeparam>
/// <param name="answer">What to answer.</param>
public sealed class InMemoryViewReader<TView>(Func<ViewRequest, ViewResult<TView>> answer) : IViewReader<TView>
    where TView : struct
{
    /// <inheritdoc/>
    public ValueTask<ViewResult<TView>> ReadAsync(ViewRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(answer(request));
}

/// <summary>Keeps paused runs in a dictionary; they are gone when the process is.</summary>
/// <param name="audit">Takes the records of pauses and answers.</param>
public sealed class InMemoryCheckpointStore(IAuditSink audit) : ICheckpointStore
{
    private readonly ConcurrentDictionary<OpaqueRef, Checkpoint> _checkpoints = new();

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord paused, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        await audit.AppendAsync(paused, cancellationToken).ConfigureAwait(false);
        _checkpoints[checkpoint.Run] = checkpoint;
    }

    /// <inheritdoc/>
    public ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken) =>
        ValueTask.FromResult(_checkpoints.GetValueOrDefault(run));

    /// <inheritdoc/>
    public async ValueTask<bool> TryTakeAsync(
        Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        if (!_checkpoints.TryRemove(KeyValuePair.Create(checkpoint.Run, checkpoint)))
            return false;
        try
        {
            await audit.AppendAsync(answered, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception)
        {
            // An answer that could not be recorded has not been given: the run waits as before.
            _checkpoints[checkpoint.Run] = checkpoint;
            throw;
        }

        if (next is not null)
            _checkpoints[next.Run] = next;
        return true;
    }
}
