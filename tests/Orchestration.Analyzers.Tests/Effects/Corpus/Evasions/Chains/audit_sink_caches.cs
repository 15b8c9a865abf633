// role: Host

internal sealed class Sink(Microsoft.Extensions.Caching.Memory.IMemoryCache cache) : IAuditSink
{
    public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        cache.Remove(record.Run); // expect ORCH6001 "Sink.AppendAsync -> "
        File.AppendAllText("audit", "one");
        return default;
    }
}
