namespace Violations.PortFallback;

public static class Hopeful
{
    public static async Task Record(IAuditSink sink, AuditRecord record)
    {
        try
        {
            await sink.AppendAsync(record, CancellationToken.None);
        }
        catch (Exception) // ORCH7005
        {
        }
    }
}
