internal static class Sample
{
    public static object? Run(IAuditSink audit, AuditRecord record) => audit.AppendAsync(record, default); // expect ORCH4005
}
