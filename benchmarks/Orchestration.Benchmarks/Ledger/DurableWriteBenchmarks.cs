using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;
using Orchestration.Ledger;

namespace Orchestration.Benchmarks.Ledger;

/// <summary>
/// A durable write (reserve, a gateway that does nothing, complete) against the two statements that it needs, prepared
/// once on a connection of their own to the same database, in the same tables. The two take turns, so that whatever else
/// the disk does hits both alike. <c>dotnet run -c Release --project benchmarks/Orchestration.Benchmarks -- durable-write</c>
/// </summary>
public static class DurableWriteBenchmarks
{
    private const int Warmup = 100, Writes = 1_500;

    private const string Insert = """
        INSERT INTO orchestration_write (workflow, state, subject, run, operation, template, recipient, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (workflow, state, subject) DO NOTHING
        """;

    private const string Update =
        "UPDATE orchestration_write SET outcome = $4 WHERE workflow = $1 AND state = $2 AND subject = $3 AND outcome IS NULL";

    /// <summary>Measures and prints; on PostgreSQL where <c>ORCHESTRATION_POSTGRES</c> says so.</summary>
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("orchestration-bench-").FullName;
        var file = Path.Combine(folder, "ledger.db");
        await using (var ledger = await DurableLedger.OpenSqliteAsync(file))
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using (var full = connection.CreateCommand())
            {
                full.CommandText = "PRAGMA synchronous=FULL";
                await full.ExecuteNonQueryAsync();
            }

            await CompareAsync("SQLite", ledger, new BareSqlite(connection).WriteAsync);
        }

        Directory.Delete(folder, recursive: true);
        if (Environment.GetEnvironmentVariable("ORCHESTRATION_POSTGRES") is not { Length: > 0 } server)
        {
            Console.WriteLine("PostgreSQL: not measured, ORCHESTRATION_POSTGRES is not set");
            return;
        }

        await using (var ledger = await DurableLedger.OpenPostgresAsync(server))
        await using (var source = NpgsqlDataSource.Create(server))
        await using (var connection = await source.OpenConnectionAsync())
            await CompareAsync("PostgreSQL", ledger, new BarePostgres(connection).WriteAsync);
    }

    private static async Task CompareAsync(string database, DurableLedger ledger, Func<Task> bare)
    {
        for (var write = 0; write < Warmup; write++)
        {
            await WriteAsync(ledger);
            await bare();
        }

        var (ours, theirs) = (new double[Writes], new double[Writes]);
        for (var write = 0; write < Writes; write++)
        {
            ours[write] = await TimeAsync(() => WriteAsync(ledger));
            theirs[write] = await TimeAsync(bare);
        }

        Array.Sort(ours);
        Array.Sort(theirs);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{database}: a durable write {ours[Writes / 2]:F0} us, its bare SQL {theirs[Writes / 2]:F0} us (medians of {Writes}); ratio {ours[Writes / 2] / theirs[Writes / 2]:F2}, of the means {ours.Average() / theirs.Average():F2}"));
    }

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static async Task WriteAsync(DurableLedger ledger)
    {
        var request = new MutationRequest(
            new(new("bench.flow@1.0.0"), new("Notify"), OpaqueRef.Issue()), new(CommOperation.SendMessage), new("bench.template"), OpaqueRef.Issue());
        if ((await ledger.ReserveAsync(OpaqueRef.Issue(), request, default)).Status != ReservationStatus.Reserved)
            throw new InvalidOperationException("The key was not new.");
        await ledger.CompleteAsync(request.Key, MutationOutcome.Succeeded, default);
    }

    private static object[] Row() =>
        ["bench.flow@1.0.0", "Notify", OpaqueRef.Issue().ToString(), OpaqueRef.Issue().ToString(), CommOperation.SendMessage, "bench.template", OpaqueRef.Issue().ToString(), 1L];

    private sealed class BareSqlite(SqliteConnection connection)
    {
        private readonly SqliteCommand _insert = Prepare(connection, Insert, 8), _update = Prepare(connection, Update, 4);

        public async Task WriteAsync()
        {
            var row = Row();
            for (var column = 0; column < row.Length; column++)
                _insert.Parameters[column].Value = row[column];
            await _insert.ExecuteNonQueryAsync();
            for (var column = 0; column < 3; column++)
                _update.Parameters[column].Value = row[column];
            _update.Parameters[3].Value = "None";
            await _update.ExecuteNonQueryAsync();
        }

        private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            for (var position = 1; position <= parameters; position++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${position}" });
            return command;
        }
    }

    private sealed class BarePostgres(NpgsqlConnection connection)
    {
        private NpgsqlCommand? _insert, _update;

        public async Task WriteAsync()
        {
            var row = Row();
            _insert ??= await PrepareAsync(Insert, row);
            _update ??= await PrepareAsync(Update, [row[0], row[1], row[2], "None"]);
            for (var column = 0; column < row.Length; column++)
                _insert.Parameters[column].Value = row[column];
            await _insert.ExecuteNonQueryAsync();
            for (var column = 0; column < 3; column++)
                _update.Parameters[column].Value = row[column];
            await _update.ExecuteNonQueryAsync();
        }

        private async Task<NpgsqlCommand> PrepareAsync(string sql, object[] row)
        {
            var command = new NpgsqlCommand(sql, connection);
            foreach (var value in row)
                command.Parameters.Add(new NpgsqlParameter { Value = value });
            await command.PrepareAsync();
            return command;
        }
    }
}
