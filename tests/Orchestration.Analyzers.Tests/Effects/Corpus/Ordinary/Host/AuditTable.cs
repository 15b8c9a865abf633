using System.Data.Common;

namespace Clinic.Audit;

public sealed class AuditTable(DbDataSource source, TimeProvider clock) : IAuditSink
{
    public async ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "insert into audit (run, sequence, at) values ($1, $2, $3)";
        Add(command, record.Run.ToString());
        Add(command, record.Sequence);
        Add(command, clock.GetUtcNow());
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void Add(DbCommand command, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
