using Microsoft.Data.Sqlite;

namespace Orchestration.Ledger.Tests;

/// <summary>A database that fails: the failure is typed, nothing is lost, and no run goes on.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_full_disk_stops_the_run_before_the_effect_and_loses_nothing()
    {
        await using var place = await Place.CreateAsync("sqlite");
        await using var ledger = await place.OpenAsync();
        var clinic = new Clinic(ledger);
        Assert.Equal(Outcome.Completed, (await clinic.SpawnAsync(Clinic.Fresh(Clinic.Routine))).Outcome);
        var waiting = await clinic.SpawnAsync(Clinic.Fresh(Clinic.Minor));

        // The file may not grow any more, so that runs fit until the last page is full.
        await SqlAsync(ledger, "PRAGMA max_page_count=1");
        var (sent, failures) = (clinic.Gateway.Requests.Count, 0);
        var completed = sent;
        while (failures < 25)
        {
            try
            {
                completed += (await clinic.SpawnAsync(Clinic.Fresh(Clinic.Routine))).Outcome == Outcome.Completed ? 1 : 0;
            }
            catch (PortException exception)
            {
                Assert.Equal(Failure.Unavailable, exception.Failure);
                failures++;
            }
        }

        await SqlAsync(ledger, "PRAGMA max_page_count=1073741823");
        var escalated = await ledger.EscalateInterruptedAsync(TimeSpan.Zero);
        // What was sent is recorded as done, or was in the middle when the disk was full and is in doubt.
        var inDoubt = await ledger.FindInDoubtAsync();
        Assert.Equal(inDoubt, escalated.Where(each => each.Write is not null).Select(each => each.Write!.Value));
        foreach (var request in clinic.Gateway.Requests)
            Assert.Equal(inDoubt.Contains(request) ? MutationOutcome.InDoubt : default, (await ledger.ReserveAsync(default, request, default)).Recorded);
        Assert.Equal(Outcome.Completed, (await clinic.Registry.ResumeAsync(waiting.Run, ReviewAnswer.Approve)).Outcome);
    }

    [Fact]
    public Task A_disk_that_is_read_only_stops_the_run() => StopsAsync(Failure.Rejected, (ledger, _) => SqlAsync(ledger, "PRAGMA query_only=ON"));

    [Fact]
    public async Task A_database_that_another_process_has_locked_stops_the_run_and_works_again_after()
    {
        await using var place = await Place.CreateAsync("sqlite");
        await using var ledger = await place.OpenAsync(patience: TimeSpan.FromMilliseconds(50));
        await using var other = new SqliteConnection($"Data Source={place.File};Pooling=False");
        await other.OpenAsync();
        var transaction = other.BeginTransaction(deferred: false);
        var clinic = new Clinic(ledger);
        await AssertStopsAsync(Failure.Unavailable, clinic, ledger);
        await transaction.DisposeAsync();
        Assert.Equal(Outcome.Completed, (await clinic.SpawnAsync(Clinic.Fresh(Clinic.Routine))).Outcome);
    }

    [Theory]
    [InlineData(0, Failure.InvalidResponse)]
    [InlineData(100, Failure.InvalidResponse)]
    public async Task A_file_that_is_damaged_is_not_opened(int from, Failure failure)
    {
        await using var place = await Place.CreateAsync("sqlite");
        await using (var ledger = await place.OpenAsync())
            await new Clinic(ledger).SpawnAsync(Clinic.Fresh(Clinic.Minor));
        var bytes = await File.ReadAllBytesAsync(place.File);
        Array.Fill(bytes, (byte)0x5a, from, 4096 - from);
        await File.WriteAllBytesAsync(place.File, bytes);
        Assert.Equal(failure, (await Assert.ThrowsAsync<PortException>(async () => await place.OpenAsync())).Failure);
    }

    [Fact]
    public async Task A_file_that_is_cut_off_while_it_is_used_stops_the_run()
    {
        await using var place = await Place.CreateAsync("sqlite");
        await using (var first = await place.OpenAsync())
            await new Clinic(first).SpawnAsync(Clinic.Fresh(Clinic.Routine));
        await using (var file = new FileStream(place.File, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            file.SetLength(3 * 4096);
        var exception = await Assert.ThrowsAsync<PortException>(async () =>
        {
            await using var ledger = await place.OpenAsync();
            await new Clinic(ledger).SpawnAsync(Clinic.Fresh(Clinic.Routine));
        });
        Assert.Equal(Failure.InvalidResponse, exception.Failure);
    }

    [Theory]
    [InlineData("UPDATE orchestration_audit SET to_state = 'Jane Roe, 3 May'")]
    [InlineData("UPDATE orchestration_audit SET signal = '1'")]
    [InlineData("UPDATE orchestration_audit SET run = upper(run)", true)]
    public async Task A_value_that_is_none_of_its_kind_is_an_invalid_response_and_is_not_echoed(string sql, bool isGone = false)
    {
        await using var place = await Place.CreateAsync("sqlite");
        await using var ledger = await place.OpenAsync();
        var result = await new Clinic(ledger).SpawnAsync(Clinic.Fresh(Clinic.Routine));
        await place.ExecuteAsync(sql);
        if (isGone)
        {
            Assert.Empty(await ledger.FindTrailAsync(result.Run));
            return;
        }

        var exception = await Assert.ThrowsAsync<PortException>(async () => await ledger.FindTrailAsync(result.Run));
        Assert.Equal((Failure.InvalidResponse, null), (exception.Failure, exception.InnerException));
        Assert.DoesNotContain("Jane", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_that_is_none_is_unavailable_and_a_connection_string_that_is_none_is_not_echoed()
    {
        var nowhere = await Assert.ThrowsAsync<PortException>(async () => await DurableLedger.OpenSqliteAsync("/nowhere/at/all.db"));
        Assert.Equal(Failure.Unavailable, nowhere.Failure);
        var unreachable = await Assert.ThrowsAsync<PortException>(async () => await DurableLedger.OpenPostgresAsync("Host=127.0.0.1;Port=1;Username=a;Password=secret"));
        Assert.Equal(Failure.Unavailable, unreachable.Failure);
        Assert.DoesNotContain("secret", unreachable.ToString(), StringComparison.Ordinal);
        var nonsense = await Assert.ThrowsAsync<ArgumentException>(async () => await DurableLedger.OpenPostgresAsync("Hast=secret"));
        Assert.DoesNotContain("secret", nonsense.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_the_server_drops_stops_the_run_and_the_next_one_runs()
    {
        await using var place = await Place.CreateAsync("postgres");
        await using var ledger = await place.OpenAsync();
        var clinic = new Clinic(ledger);
        var waiting = await clinic.SpawnAsync(Clinic.Fresh(Clinic.Minor));
        await place.ExecuteAsync(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name = current_setting('application_name')");
        await AssertStopsAsync(Failure.Unavailable, clinic, ledger);
        Assert.Equal(Outcome.Completed, (await clinic.Registry.ResumeAsync(waiting.Run, ReviewAnswer.Approve)).Outcome);
        Assert.Empty(await ledger.EscalateInterruptedAsync(TimeSpan.Zero));
    }

    [Fact]
    public async Task A_server_that_takes_no_writes_stops_the_run()
    {
        await using var place = await Place.CreateAsync("postgres");
        await using (await place.OpenAsync())
        {
        }

        var settings = new Npgsql.NpgsqlConnectionStringBuilder(place.Connection) { Options = "-c default_transaction_read_only=on" };
        Assert.Equal(Failure.Rejected, (await Assert.ThrowsAsync<PortException>(async () => await DurableLedger.OpenPostgresAsync(settings.ToString()))).Failure);
    }

    private static async Task StopsAsync(Failure failure, Func<DurableLedger, Place, Task> damage)
    {
        await using var place = await Place.CreateAsync("sqlite");
        await using var ledger = await place.OpenAsync();
        await damage(ledger, place);
        await AssertStopsAsync(failure, new Clinic(ledger), ledger);
    }

    private static async Task AssertStopsAsync(Failure failure, Clinic clinic, DurableLedger ledger)
    {
        var (sent, run) = (clinic.Gateway.Requests.Count, OpaqueRef.Issue());
        var exception = await Assert.ThrowsAsync<PortException>(async () => await clinic.SpawnAsync(Clinic.Fresh(Clinic.Routine), run));
        Assert.Equal((failure, null), (exception.Failure, exception.InnerException));
        Assert.Equal(sent, clinic.Gateway.Requests.Count);
        Assert.Empty(await ledger.FindTrailAsync(run));
    }

    private static async Task SqlAsync(DurableLedger ledger, string sql) => await ledger.Database.RunAsync(session => session.ExecuteAsync(sql), default);
}
