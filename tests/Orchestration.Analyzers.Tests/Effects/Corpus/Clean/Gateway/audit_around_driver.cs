internal static class Sample
{
    public static object? Run(IAuditSink audit, AuditRecord record) => audit.Equals(record);
}
