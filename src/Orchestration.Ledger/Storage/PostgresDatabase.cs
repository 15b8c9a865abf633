using System.Data;
using System.Data.Common;
using Npgsql;

namespace Orchestration.Ledger.Storage;

/// <summary>
/// PostgreSQL: many hosts, a pool of connections, statements prepared by the driver. The schema is where the
/// connection's <c>search_path</c> points.
/// </summary>
internal sealed class PostgresDatabase : Database
{
    private readonly NpgsqlDataSource _source;

    private PostgresDatabase(NpgsqlDataSource source) => _source = source;

    public override Dialect Dialect { get; } = new(
        "bytea", "bigint", "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY", string.Empty, "SELECT pg_advisory_xact_lock(7020637265687472)");

    public static PostgresDatabase Open(string connectionString)
    {
        NpgsqlConnectionStringBuilder settings;
        try
        {
            settings = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception)
        {
            // The driver's message quotes the text, and a connection string may hold a password.
            throw new ArgumentException("This is no PostgreSQL connection string.", nameof(connectionString));
        }

        if (settings.MaxAutoPrepare == 0)
            (settings.MaxAutoPrepare, settings.AutoPrepareMinUsages) = (32, 2);
        // No statement here leaves anything in its session, so there is nothing to reset before the next.
        settings.NoResetOnClose = true;
        // An answer that the server has given must outlive it, whatever the server's default is.
        settings.Options = string.Join(' ', [.. new[] { settings.Options }.Where(given => !string.IsNullOrEmpty(given)), "-c synchronous_commit=on"]);
        return new PostgresDatabase(NpgsqlDataSource.Create(settings));
    }

    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    protected override async ValueTask<T> WithSessionAsync<T>(Func<Session, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        var connection = await _source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            return await work(new PostgresSession(connection, cancellationToken)).ConfigureAwait(false);
    }

    protected override ValueTask<DbTransaction> BeginAsync(Session session, CancellationToken cancellationToken) =>
        ((PostgresSession)session).BeginAsync();

    // The classes of https://www.postgresql.org/docs/current/errcodes-appendix.html.
    protected override Failure Classify(DbException exception) => exception.SqlState switch
    {
        null when exception.InnerException is TimeoutException => Failure.Timeout,
        null => Failure.Unavailable,
        "25006" => Failure.Rejected,                            // read_only_sql_transaction
        "42501" => Failure.Unauthorized,                        // insufficient_privilege
        "55P03" or "57014" => Failure.Unavailable,              // lock_not_available, query_canceled
        ['2', '8', ..] => Failure.Unauthorized,
        ['2', '3', ..] or ['4', '0', ..] => Failure.Conflict,
        ['0', '8', ..] or ['5', '3', ..] or ['5', '7', 'P', ..] or ['5', '8', ..] => Failure.Unavailable,
        _ => Failure.InvalidResponse,
    };

    private sealed class PostgresSession(NpgsqlConnection connection, CancellationToken cancellationToken)
        : Session(connection, cancellationToken)
    {
        public async ValueTask<DbTransaction> BeginAsync() =>
            await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, CancellationToken).ConfigureAwait(false);

        protected override DbCommand Command(string sql, object[] values)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var value in values)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            return command;
        }

        protected override ValueTask ReleaseAsync(DbCommand command) => command.DisposeAsync();
    }
}
