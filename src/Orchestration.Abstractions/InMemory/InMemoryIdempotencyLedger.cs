using System.Collections.Concurrent;

namespace Orchestration.InMemory;

/// <summary>Keeps reservations in a dictionary; they are gone when the process is.</summary>
public sealed class InMemoryIdempotencyLedger : IIdempotencyLedger
{
    private readonly ConcurrentDictionary<IdempotencyKey, Entry> _entries = new();

    /// <inheritdoc/>
    public ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken)
    {
        var fresh = new Entry(request, Outcome: null);
        var entry = _entries.GetOrAdd(request.Key, fresh);
        return ValueTask.FromResult(entry switch
        {
            _ when ReferenceEquals(entry, fresh) => new Reservation(ReservationStatus.Reserved),
            _ when entry.Request != request => new Reservation(ReservationStatus.Conflict),
            { Outcome: { } outcome } => new Reservation(ReservationStatus.Replayed, outcome),
            _ => new Reservation(ReservationStatus.InDoubt),
        });
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken)
    {
        if (!_entries.TryGetValue(key, out var entry) || entry.Outcome is not null
            || !_entries.TryUpdate(key, entry with { Outcome = outcome }, entry))
        {
            throw new PortException(Failure.Conflict);
        }

        return ValueTask.CompletedTask;
    }

    private sealed record Entry(MutationRequest Request, MutationOutcome? Outcome);
}
