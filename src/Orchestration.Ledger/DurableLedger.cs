using Orchestration.Ledger.Storage;

namespace Orchestration.Ledger;

/// <summary>
/// The ports that must survive a crash, on one database: reservations and outcomes of writes, paused runs, the audit
/// trail and the decisions. Whatever one call does, it does whole or not at all. Failures are a
/// <see cref="PortException"/>; nothing is tried again, nothing is cached, nothing runs by itself (ADR 4, 5).
/// </summary>
public sealed partial class DurableLedger : IIdempotencyLedger, ICheckpointStore, IAuditSink, IDecisionSink, IAsyncDisposable
{
    private readonly Database _database;
    private readonly TimeProvider _time;

    private DurableLedger(Database database, TimeProvider? time) => (_database, _time) = (database, time ?? TimeProvider.System);

    /// <summary>Opens a ledger in a file, and makes the file when there is none. For the processes of one machine.</summary>
    /// <param name="path">The file; a write-ahead log lies beside it while it is open.</param>
    /// <param name="patience">How long to wait for another process's write; 5 seconds when null.</param>
    /// <param name="time">The clock of the time stamps; the system's when null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="PortException">The file cannot be opened, or is no database.</exception>
    /// <exception cref="LedgerSchemaException">A newer version of this package made the file.</exception>
    public static async ValueTask<DurableLedger> OpenSqliteAsync(
        string path, TimeSpan? patience = null, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return await PrepareAsync(
            await SqliteDatabase.OpenAsync(path, patience ?? TimeSpan.FromSeconds(5), cancellationToken).ConfigureAwait(false), time, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Opens a ledger in a PostgreSQL database, and makes its tables when there are none. For many hosts.</summary>
    /// <param name="connectionString">Npgsql's connection string; never repeated in an error.</param>
    /// <param name="time">The clock of the time stamps; the system's when null.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="ArgumentException">The text is no connection string; it is not echoed.</exception>
    /// <exception cref="PortException">The server cannot be reached, or refuses.</exception>
    /// <exception cref="LedgerSchemaException">A newer version of this package made the tables.</exception>
    public static async ValueTask<DurableLedger> OpenPostgresAsync(
        string connectionString, TimeProvider? time = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return await PrepareAsync(PostgresDatabase.Open(connectionString), time, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken)
    {
        var (key, at) = (request.Key, Now());
        return await _database.RunAsync(
            async session =>
            {
                var isMine = await session.ExecuteAsync(
                    Statements.Reserve, key.Workflow.ToString(), key.State.ToString(), key.Subject.ToString(), run.ToString(),
                    request.Operation.ToString(), request.Template.ToString(), request.To.ToString(), at).ConfigureAwait(false) == 1;
                if (isMine)
                    return new Reservation(ReservationStatus.Reserved);
                var found = await session.QueryAsync(
                    Statements.FindWrite, Rows.Write, key.Workflow.ToString(), key.State.ToString(), key.Subject.ToString()).ConfigureAwait(false);
                return found switch
                {
                    [] => new Reservation(ReservationStatus.InDoubt),
                    [var (earlier, _, _)] when earlier != request => new Reservation(ReservationStatus.Conflict),
                    [(_, _, { } outcome)] => new Reservation(ReservationStatus.Replayed, outcome),
                    _ => new Reservation(ReservationStatus.InDoubt),
                };
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken)
    {
        var isRecorded = await _database.RunAsync(
            async session => await session.ExecuteAsync(
                Statements.Complete, key.Workflow.ToString(), key.State.ToString(), key.Subject.ToString(), outcome.Failure.ToString())
                .ConfigureAwait(false) == 1,
            cancellationToken).ConfigureAwait(false);
        if (!isRecorded)
            throw new PortException(Failure.Conflict);
    }

    /// <inheritdoc/>
    public async ValueTask RecordAsync(DecisionSignal signal, CancellationToken cancellationToken) =>
        await _database.RunAsync(
            session => session.ExecuteAsync(
                Statements.Decide, signal.Run.ToString(), signal.Sequence, signal.Policy.ToString(), signal.Decision.ToString(), signal.Rule.ToString()),
            cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Appends one record. A transition is taken only from the position before it: a second spawn of one run, a gap, a
    /// repetition, or a step of a run that ended or was escalated is a conflict, and nothing is appended.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="PortException"><see cref="Failure.Conflict"/> as above; others as the database fails.</exception>
    public async ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken) =>
        await WholeAsync(session => AppendAsync(session, record, RunStand.Running, StandAfter(record)), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord paused, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        await WholeAsync(
            async session => await AppendAsync(session, paused, RunStand.Running, RunStand.Waiting).ConfigureAwait(false)
                && await KeepAsync(session, checkpoint).ConfigureAwait(false),
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken) =>
        await _database.RunAsync(
            async session => (await session.QueryAsync(Statements.FindCheckpoint, Rows.Kept, run.ToString()).ConfigureAwait(false)).FirstOrDefault(),
            cancellationToken).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        return await _database.WholeAsync(
            async session =>
            {
                if (await session.ExecuteAsync(Statements.Take, checkpoint.Run.ToString(), checkpoint.Bytes.ToArray()).ConfigureAwait(false) != 1)
                    return false;
                // It waits, so it stands where the checkpoint says; if not, somebody has been at the tables.
                var after = next is null ? StandAfter(answered) : RunStand.Waiting;
                if (!await AppendAsync(session, answered, RunStand.Waiting, after).ConfigureAwait(false))
                    throw new PortException(Failure.InvalidResponse);
                return next is null || await KeepAsync(session, next).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes the database. Whoever is in the middle of a call gets a <see cref="PortException"/>.</summary>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private static async ValueTask<DurableLedger> PrepareAsync(Database database, TimeProvider? time, CancellationToken cancellationToken)
    {
        try
        {
            await Schema.PrepareAsync(database, cancellationToken).ConfigureAwait(false);
            return new DurableLedger(database, time);
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static RunStand StandAfter(in AuditRecord record) => record.Lifecycle switch
    {
        Lifecycle.Pause => RunStand.Waiting,
        Lifecycle.Terminate => RunStand.Ended,
        Lifecycle.Escalate => RunStand.Escalated,
        _ => RunStand.Running,
    };

    private static async ValueTask<bool> KeepAsync(Session session, Checkpoint checkpoint) =>
        await session.ExecuteAsync(Statements.Keep, checkpoint.Run.ToString(), checkpoint.Bytes.ToArray()).ConfigureAwait(false) == 1;

    /// <summary>Appends a record and moves its run; false, and nothing to keep, when the run does not stand before it.</summary>
    private async ValueTask<bool> AppendAsync(Session session, AuditRecord record, RunStand before, RunStand after)
    {
        var at = Now();
        var moved = record.Sequence < 0 ? 1 : record.Lifecycle == Lifecycle.Spawn
            ? await session.ExecuteAsync(
                Statements.Spawn, record.Run.ToString(), record.Workflow.ToString(), record.Sequence, record.To.ToString(), (int)RunStand.Running, at)
                .ConfigureAwait(false)
            : await session.ExecuteAsync(
                Statements.Move, record.Run.ToString(), record.Sequence, record.To.ToString(), (int)after, at, (int)before).ConfigureAwait(false);
        return moved == 1 && await session.ExecuteAsync(Statements.Append, Rows.Of(record, at)).ConfigureAwait(false) == 1;
    }

    private async ValueTask WholeAsync(Func<Session, ValueTask<bool>> work, CancellationToken cancellationToken)
    {
        if (!await _database.WholeAsync(work, cancellationToken).ConfigureAwait(false))
            throw new PortException(Failure.Conflict);
    }

    /// <summary>The database, for tests that make it fail.</summary>
    internal Database Database => _database;

    private long Now() => _time.GetUtcNow().ToUnixTimeMilliseconds();
}
