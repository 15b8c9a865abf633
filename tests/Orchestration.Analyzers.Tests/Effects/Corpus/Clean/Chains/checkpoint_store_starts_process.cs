// role: Host

internal abstract class Store : ICheckpointStore
{
    public ValueTask SaveAsync(Checkpoint checkpoint, AuditRecord record, CancellationToken cancellationToken)
    {
        File.WriteAllText("save", "");
        return default;
    }

    public abstract ValueTask<Checkpoint?> FindAsync(OpaqueRef run, CancellationToken cancellationToken);

    public abstract ValueTask<bool> TryTakeAsync(Checkpoint checkpoint, AuditRecord answered, Checkpoint? next, CancellationToken cancellationToken);
}
