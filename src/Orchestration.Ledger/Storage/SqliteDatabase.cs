using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Orchestration.Ledger.Storage;

/// <summary>
/// SQLite: one file, one connection, used by one caller at a time (SQLite has one writer anyway), with its statements
/// prepared once. A write-ahead log and <c>synchronous=FULL</c>: what was answered is on the disk.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    private SqliteDatabase(SqliteConnection connection) => _connection = connection;

    public override Dialect Dialect { get; } = new("BLOB", "INTEGER", "INTEGER PRIMARY KEY AUTOINCREMENT", " STRICT", string.Empty);

    public static async ValueTask<SqliteDatabase> OpenAsync(string path, TimeSpan patience, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path, Mode = SqliteOpenMode.ReadWriteCreate, Pooling = false,
            // The driver's own waiting is coarse; the database's does all of it.
            DefaultTimeout = 1,
        }.ToString());
        var database = new SqliteDatabase(connection);
        try
        {
            await database.RunAsync(
                async session =>
                {
                    await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
                    await session.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout={(int)patience.TotalMilliseconds}")).ConfigureAwait(false);
                    await session.ExecuteAsync("PRAGMA journal_mode=WAL").ConfigureAwait(false);
                    await session.ExecuteAsync("PRAGMA synchronous=FULL").ConfigureAwait(false);
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            await database.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        foreach (var command in _prepared.Values)
            await command.DisposeAsync().ConfigureAwait(false);
        await _connection.DisposeAsync().ConfigureAwait(false);
        _turn.Dispose();
    }

    protected override async ValueTask<T> WithSessionAsync<T>(Func<Session, ValueTask<T>> work, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work(new SqliteSession(this, cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes the write lock at once: a transaction that began by reading could fail in its middle.</summary>
    protected override ValueTask<DbTransaction> BeginAsync(Session session, CancellationToken cancellationToken) =>
        ValueTask.FromResult<DbTransaction>(_connection.BeginTransaction(IsolationLevel.Serializable, deferred: false));

    // The primary codes of https://sqlite.org/rescode.html.
    protected override Failure Classify(DbException exception) => (exception as SqliteException)?.SqliteErrorCode switch
    {
        3 or 8 => Failure.Rejected,                             // PERM, READONLY
        23 => Failure.Unauthorized,                             // AUTH
        19 => Failure.Conflict,                                 // CONSTRAINT
        5 or 6 or 7 or 10 or 13 or 14 => Failure.Unavailable,   // BUSY, LOCKED, NOMEM, IOERR, FULL, CANTOPEN
        _ => Failure.InvalidResponse,                           // CORRUPT, NOTADB and whatever should not happen
    };

    private sealed class SqliteSession(SqliteDatabase database, CancellationToken cancellationToken)
        : Session(database._connection, cancellationToken)
    {
        protected override DbCommand Command(string sql, object[] values)
        {
            if (!database._prepared.TryGetValue(sql, out var command))
            {
                command = database._connection.CreateCommand();
                command.CommandText = sql;
                for (var position = 1; position <= values.Length; position++)
                    command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${position}") });
                database._prepared.Add(sql, command);
            }

            command.Transaction = (SqliteTransaction?)Transaction;
            for (var position = 0; position < values.Length; position++)
                command.Parameters[position].Value = values[position];
            return command;
        }

        protected override ValueTask ReleaseAsync(DbCommand command)
        {
            command.Transaction = null;
            return ValueTask.CompletedTask;
        }
    }
}
