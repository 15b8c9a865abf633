// role: Host

internal abstract class Store : ICheckpointStore
{
    public ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord record, CancellationToken cancellationToken)
    {
        System.Diagnostics.Process.Start("save"); // expect ORCH4010 "Store.SaveAsync -> Process.Start"
        return default;
    }

    public abstract ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken);

    public abstract ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken);
}
