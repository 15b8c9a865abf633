namespace Orchestration;

/// <summary>Takes audit records (ADR 4). When it throws, the run goes no further: nothing happens unrecorded.</summary>
public interface IAuditSink
{
    /// <summary>Appends one record, durably, before it returns.</summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken);
}

/// <summary>Takes decision signals (CP-16).</summary>
public interface IDecisionSink
{
    /// <summary>Records one decision before the run goes on.</summary>
    /// <param name="signal">The decision.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask RecordAsync(DecisionSignal signal, CancellationToken cancellationToken);
}

/// <summary>Does the writes that are allowed (CP-17). It never retries: whoever calls knows the key.</summary>
public interface IMutationGateway
{
    /// <summary>Does one write. An exception counts as in doubt.</summary>
    /// <param name="request">The write.</param>
    /// <param name="cancellationToken">Cancels the wait; a write that was cancelled is in doubt.</param>
    ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken);
}

/// <summary>What the ledger says to a reservation.</summary>
public enum ReservationStatus : byte
{
    /// <summary>The key was reserved earlier and no outcome was recorded: a person has to look.</summary>
    InDoubt = 0,

    /// <summary>The key is new; the caller, and nobody else, may write.</summary>
    Reserved = 1,

    /// <summary>The same write was done before; this is what became of it.</summary>
    Replayed = 2,

    /// <summary>The key was used for another request.</summary>
    Conflict = 3,
}

/// <summary>The ledger's answer to a reservation.</summary>
/// <param name="Status">Whether the caller may write.</param>
/// <param name="Recorded">The recorded outcome of a replay.</param>
public readonly record struct Reservation(ReservationStatus Status, MutationOutcome Recorded = default);

/// <summary>Makes a write happen at most once (CP-17, CP-20): reserve, execute, complete.</summary>
public interface IIdempotencyLedger
{
    /// <summary>Reserves the request's key, atomically and durably.</summary>
    /// <param name="run">The run that writes: whom to ask about when its process ends before the outcome is recorded.</param>
    /// <param name="request">The write.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken);

    /// <summary>Records what became of a reserved write.</summary>
    /// <param name="key">The reserved key.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="PortException">The key is not reserved, or has an outcome already: <see cref="Failure.Conflict"/>.</exception>
    ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken);
}

/// <summary>What is asked of a view reader.</summary>
/// <param name="Run">The run.</param>
/// <param name="View">The view and its version.</param>
/// <param name="Trigger">The facets that started the run.</param>
public readonly record struct ViewRequest(OpaqueRef Run, DeclarationId View, ITrigger Trigger);

/// <summary>A view's facets, or why there are none.</summary>
/// <typeparam name="TView">The view.</typeparam>
public readonly record struct ViewResult<TView>
    where TView : struct
{
    private readonly bool _isAvailable;

    private ViewResult(TView view, Failure failure, bool isAvailable) => (View, Failure, _isAvailable) = (view, failure, isAvailable);

    /// <summary>The facets; the default value when there are none.</summary>
    public TView View { get; }

    /// <summary>Why there are none. The default result is <see cref="Failure.Unavailable"/>.</summary>
    public Failure Failure => _isAvailable ? Failure.None : field == Failure.None ? Failure.Unavailable : field;

    /// <summary>Whether there are facets.</summary>
    public bool IsAvailable => _isAvailable;

    /// <summary>The view was read.</summary>
    /// <param name="view">Its facets.</param>
    public static ViewResult<TView> Available(TView view) => new(view, Failure.None, isAvailable: true);

    /// <summary>The view could not be read.</summary>
    /// <param name="failure">
    /// Why; <see cref="Failure.None"/> counts as <see cref="Failure.Unavailable"/>, anything undefined as
    /// <see cref="Failure.InvalidResponse"/>.
    /// </param>
    public static ViewResult<TView> Unavailable(Failure failure) => new(default, failure.Closed(), isAvailable: false);
}

/// <summary>Reads a view (CP-18). It must not write. An exception counts as unavailable.</summary>
/// <typeparam name="TView">The view.</typeparam>
public interface IViewReader<TView>
    where TView : struct
{
    /// <summary>Reads the view's facets for one run.</summary>
    /// <param name="request">Which run, and what started it.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask<ViewResult<TView>> ReadAsync(ViewRequest request, CancellationToken cancellationToken);
}

/// <summary>
/// Keeps paused runs, each with the audit record that announces it: what a store does, it does whole or not at all, also
/// when the process ends in the middle. So a pause is never recorded and not kept, nor taken and its answer not recorded.
/// </summary>
public interface ICheckpointStore
{
    /// <summary>Appends the record of a pause and keeps the run, in one step.</summary>
    /// <param name="checkpoint">The run; it has at most one checkpoint.</param>
    /// <param name="paused">The record of its pause, for the audit sink.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord paused, CancellationToken cancellationToken);

    /// <summary>Looks a paused run up and leaves it where it is.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The checkpoint as it is kept, sound or not; null when no such run waits.</returns>
    ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken);

    /// <summary>
    /// Takes a paused run and appends the record of the answer, in one step: of two callers that found the same
    /// checkpoint, one is told true, and nothing is recorded for the other.
    /// </summary>
    /// <param name="checkpoint">The checkpoint that was found.</param>
    /// <param name="answered">The record of the answer, for the audit sink.</param>
    /// <param name="next">The run's next checkpoint, kept in the same step, when the answer leads to another pause.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken);
}

/// <summary>The ports that every run needs; a host puts them together once.</summary>
public sealed record OrchestrationPorts
{
    /// <summary>Takes audit records.</summary>
    public required IAuditSink Audit { get; init; }

    /// <summary>Takes decision signals.</summary>
    public required IDecisionSink Decisions { get; init; }

    /// <summary>Does the allowed writes.</summary>
    public required IMutationGateway Gateway { get; init; }

    /// <summary>Makes a write happen at most once.</summary>
    public required IIdempotencyLedger Ledger { get; init; }

    /// <summary>Keeps paused runs.</summary>
    public required ICheckpointStore Checkpoints { get; init; }
}
