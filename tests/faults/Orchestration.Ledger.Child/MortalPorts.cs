namespace Orchestration.Ledger.Child;

/// <summary>The ledger's ports and a gateway, with a place to die before and after each call, and around the effect itself.</summary>
/// <param name="ledger">The ledger.</param>
/// <param name="effects">The file that effects are appended to, apart from the ledger.</param>
/// <param name="diesAt">The number of the place to die at; 0 for none.</param>
internal sealed class MortalPorts(DurableLedger ledger, int effects, int diesAt)
    : IAuditSink, IDecisionSink, IIdempotencyLedger, ICheckpointStore, IMutationGateway
{
    /// <summary>How many places were passed.</summary>
    public int Passed { get; private set; }

    public async ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        Pass();
        await ledger.AppendAsync(record, cancellationToken);
        Pass();
    }

    public async ValueTask RecordAsync(DecisionSignal signal, CancellationToken cancellationToken)
    {
        Pass();
        await ledger.RecordAsync(signal, cancellationToken);
        Pass();
    }

    public async ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken)
    {
        Pass();
        var reservation = await ledger.ReserveAsync(run, request, cancellationToken);
        Pass();
        return reservation;
    }

    public async ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken)
    {
        Pass();
        await ledger.CompleteAsync(key, outcome, cancellationToken);
        Pass();
    }

    public async ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord paused, CancellationToken cancellationToken)
    {
        Pass();
        await ledger.SaveAsync(checkpoint, paused, cancellationToken);
        Pass();
    }

    public ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken) => ledger.FindAsync(run, cancellationToken);

    public async ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken)
    {
        Pass();
        var isMine = await ledger.TryTakeAsync(checkpoint, answered, next, cancellationToken);
        Pass();
        return isMine;
    }

    public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken)
    {
        Pass();
        Native.AppendLine(effects, request.Key.Subject.ToString());
        Pass();
        return ValueTask.FromResult(MutationOutcome.Succeeded);
    }

    private void Pass()
    {
        if (++Passed == diesAt)
            Native.Die();
    }
}
