using System.Text.RegularExpressions;
using Referrals;
using static Orchestration.Samples.Tests.Bundles;

namespace Orchestration.Samples.Tests;

/// <summary>The story over two processes: the second call of the program knows nothing but the ledger.</summary>
public sealed class LedgerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("referrals-").FullName;

    private string Ledger => "sqlite=" + Path.Combine(_folder, "referrals.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task One_process_pauses_and_ends_and_another_goes_on_from_the_file()
    {
        var (firstCode, first) = await RunAsync("--ledger", Ledger);
        Assert.Equal(0, firstCode);
        Assert.Contains("14 bundles: 3 completed, 4 waiting, 2 declined, 5 refused.", first, StringComparison.Ordinal);
        Assert.Contains("--resume --answer approve", first, StringComparison.Ordinal);

        var (secondCode, second) = await RunAsync("--ledger", Ledger, "--resume", "--answer", "approve");
        Assert.Equal(0, secondCode);
        Assert.Contains("4 runs: 4 completed.", second, StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(second, "person approved .*sent"));
        // The trail goes on where the first process left it.
        Assert.Equal(4, Regex.Count(second, @"\d Pause .*\n.*answered by --answer: approve\n\d Run +Review +Approved +Notify"));

        var (_, third) = await RunAsync("--ledger", Ledger, "--resume", "--answer", "approve");
        Assert.Contains("Nothing waits in this ledger.", third, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejection_in_the_second_process_notifies_nobody()
    {
        await RunAsync("--ledger", Ledger, PathOf("03-minor"));
        var (code, text) = await RunAsync("--ledger", Ledger, "--resume", "--answer", "reject");
        Assert.Equal(0, code);
        Assert.Contains("1 run: 1 declined.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_nobody_answers_goes_on_waiting()
    {
        await RunAsync("--ledger", Ledger, PathOf("03-minor"));
        for (var round = 0; round < 2; round++)
            Assert.Contains("1 run: 1 waiting.", (await RunAsync("--ledger", Ledger, "--resume")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ledger is one of memory|sqlite=FILE|postgres=CONNECTION", "--ledger", "secret")]
    [InlineData("--ledger is one of", "--ledger", "sqlite=")]
    [InlineData("--ledger is one of", "--ledger", "postgres=")]
    [InlineData("--resume needs a ledger that outlives a process", "--resume")]
    [InlineData("--resume takes no bundles", "--resume", "--ledger", "sqlite=x.db", "a.json")]
    public async Task A_command_line_that_makes_no_sense_is_1_and_says_why(string why, params string[] args)
    {
        var (code, text) = await RunAsync(args);
        Assert.Equal(1, code);
        Assert.Contains(why, text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqlite=/nowhere/at/all.db", "The ledger could not be used (Unavailable)")]
    [InlineData("postgres=Host=127.0.0.1;Port=1;Password=secret", "The ledger could not be used (Unavailable)")]
    [InlineData("postgres=secret", "This is no PostgreSQL connection string")]
    public async Task A_ledger_that_cannot_be_used_is_3_and_nothing_ran(string ledger, string why)
    {
        var (code, text) = await RunAsync("--ledger", ledger, PathOf("01-routine"));
        Assert.Equal(3, code);
        Assert.Contains(why, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Spawn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_ledger_is_3()
    {
        var file = Path.Combine(_folder, "notes.txt");
        await File.WriteAllTextAsync(file, new string('x', 5000));
        var (code, text) = await RunAsync("--ledger", "sqlite=" + file, PathOf("01-routine"));
        Assert.Equal(3, code);
        Assert.Contains("InvalidResponse", text, StringComparison.Ordinal);
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Postgres_tells_the_same_story()
    {
        var server = Environment.GetEnvironmentVariable("ORCHESTRATION_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "ORCHESTRATION_POSTGRES is not set: nothing was tried on PostgreSQL (see docs/ledger.md).");
        var schema = "sample_" + Guid.NewGuid().ToString("N");
        await using var source = Npgsql.NpgsqlDataSource.Create(server!);
        await using (var create = source.CreateCommand($"CREATE SCHEMA {schema}"))
            await create.ExecuteNonQueryAsync();
        var ledger = $"postgres={server};Search Path={schema};Pooling=false";
        await RunAsync("--ledger", ledger, PathOf("03-minor"));
        var (code, text) = await RunAsync("--ledger", ledger, "--resume", "--answer", "approve");
        await using (var drop = source.CreateCommand($"DROP SCHEMA {schema} CASCADE"))
            await drop.ExecuteNonQueryAsync();
        Assert.Equal(0, code);
        Assert.Contains("1 run: 1 completed.", text, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Text)> RunAsync(params string[] args)
    {
        using var writer = new StringWriter();
        var code = await Program.RunAsync(args, Screen.Plain(writer), canAsk: false);
        return (code, writer.ToString());
    }
}
