// role: Host

internal sealed class Sink(Microsoft.Extensions.Caching.Memory.IMemoryCache cache) : IAuditSink
{
    public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        
        File.AppendAllText("audit", "one");
        return default;
    }
}
