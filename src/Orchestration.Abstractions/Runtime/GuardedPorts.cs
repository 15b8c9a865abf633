namespace Orchestration.Runtime;

/// <summary>
/// The ports as a run calls them. Whatever a port throws becomes a <see cref="PortException"/>, or the cancellation that
/// the caller asked for: its own text may quote data, so it goes no further (CP-20).
/// </summary>
internal readonly struct GuardedPorts(OrchestrationPorts ports, CancellationToken cancellationToken)
{
    public IMutationGateway Gateway => ports.Gateway;

    public async ValueTask AppendAsync(AuditRecord record)
    {
        try
        {
            await ports.Audit.AppendAsync(record, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PortException)
        {
            throw Closed();
        }
    }

    public async ValueTask RecordAsync(DecisionSignal signal)
    {
        try
        {
            await ports.Decisions.RecordAsync(signal, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PortException)
        {
            throw Closed();
        }
    }

    public async ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request)
    {
        try
        {
            return await ports.Ledger.ReserveAsync(run, request, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PortException)
        {
            throw Closed();
        }
    }

    /// <summary>The write may have happened: its outcome is recorded even when the caller has stopped waiting.</summary>
    public async ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome)
    {
        try
        {
            await ports.Ledger.CompleteAsync(key, outcome, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PortException)
        {
            throw new PortException(Failure.Unavailable);
        }
    }

    public async ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord paused)
    {
        try
        {
            await ports.Checkpoints.SaveAsync(checkpoint, paused, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PortException)
        {
            throw Closed();
        }
    }

    public async ValueTask<Checkpoint?> FindAsync(OpaqueRef run)
    {
        try
        {
            return await ports.Checkpoints.FindAsync(run, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PortException)
        {
            throw Closed();
        }
    }

    public async ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next)
    {
        try
        {
            return await ports.Checkpoints.TryTakeAsync(checkpoint, answered, next, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not PortException)
        {
            throw Closed();
        }
    }

    private Exception Closed() => cancellationToken.IsCancellationRequested
        ? new OperationCanceledException(cancellationToken)
        : new PortException(Failure.Unavailable);
}
