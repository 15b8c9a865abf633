using System.Data.Common;

namespace Orchestration.Ledger.Storage;

/// <summary>
/// One connection while one piece of work has it. Statements are constants and every value is a parameter, written
/// <c>$1</c>, <c>$2</c>: both databases read that.
/// </summary>
internal abstract class Session(DbConnection connection, CancellationToken cancellationToken)
{
    /// <summary>The transaction that the work runs in, if it runs in one.</summary>
    public DbTransaction? Transaction { get; set; }

    protected DbConnection Connection => connection;

    protected CancellationToken CancellationToken => cancellationToken;

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public async ValueTask<int> ExecuteAsync(string sql, params object[] values)
    {
        var command = Command(sql, values);
        try
        {
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await ReleaseAsync(command).ConfigureAwait(false);
        }
    }

    /// <summary>Runs a query and reads every row.</summary>
    public async ValueTask<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, params object[] values)
    {
        var command = Command(sql, values);
        try
        {
            var rows = new List<T>();
            var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
                    rows.Add(read(reader));
            }

            return rows;
        }
        finally
        {
            await ReleaseAsync(command).ConfigureAwait(false);
        }
    }

    protected abstract DbCommand Command(string sql, object[] values);

    protected abstract ValueTask ReleaseAsync(DbCommand command);
}
