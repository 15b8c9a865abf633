using Npgsql;

namespace Orchestration.Ledger.Tests;

/// <summary>An empty database of its own for a test, on SQLite or PostgreSQL.</summary>
internal sealed class Place : IAsyncDisposable
{
    private const string Variable = "ORCHESTRATION_POSTGRES";

    private Place(string folder, string? connection) => (Folder, Connection) = (folder, connection);

    /// <summary>The databases that tests run on.</summary>
    public static TheoryData<string> Databases => ["sqlite", "postgres"];

    /// <summary>A folder for files of the test.</summary>
    public string Folder { get; }

    /// <summary>The database's file.</summary>
    public string File => Path.Combine(Folder, "ledger.db");

    /// <summary>The connection string, with a schema of the test's own; null for SQLite.</summary>
    public string? Connection { get; }

    /// <summary>The database as a child process is told.</summary>
    public string Argument => Connection is null ? "sqlite=" + File : "postgres=" + Connection;

    public static async Task<Place> CreateAsync(string database)
    {
        if (database == "sqlite")
            return new Place(Directory.CreateTempSubdirectory("orchestration-ledger-").FullName, null);
        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(
            string.IsNullOrEmpty(server),
            $"{Variable} is not set: nothing was tried on PostgreSQL. '.ci/run' starts a server where PostgreSQL is installed; docs/ledger.md says how to do it by hand.");
        var schema = "test_" + Guid.NewGuid().ToString("N");
        await ExecuteAsync(server!, $"CREATE SCHEMA {schema}");
        return new Place(
            Directory.CreateTempSubdirectory("orchestration-ledger-").FullName,
            new NpgsqlConnectionStringBuilder(server) { SearchPath = schema, ApplicationName = schema, MaxPoolSize = 20 }.ToString());
    }

    /// <summary>The test's own schema.</summary>
    public string Schema => new NpgsqlConnectionStringBuilder(Connection).SearchPath!;

    /// <summary>The connection string for another role, whose password is its name.</summary>
    public string ConnectionAs(string role) => new NpgsqlConnectionStringBuilder(Connection) { Username = role, Password = role, Pooling = false }.ToString();

    public ValueTask<DurableLedger> OpenAsync(TimeSpan? patience = null) => Connection is null
        ? DurableLedger.OpenSqliteAsync(File, patience ?? TimeSpan.FromMinutes(1))
        : DurableLedger.OpenPostgresAsync(Connection);

    /// <summary>Runs a statement of the test's own, beside the ledger.</summary>
    public async Task ExecuteAsync(string sql)
    {
        if (Connection is not null)
        {
            await ExecuteAsync(Connection, sql);
            return;
        }

        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        if (Connection is not null)
            await ExecuteAsync(Connection, $"DROP SCHEMA {new NpgsqlConnectionStringBuilder(Connection).SearchPath} CASCADE");
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
