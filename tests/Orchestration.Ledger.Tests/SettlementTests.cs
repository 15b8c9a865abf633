namespace Orchestration.Ledger.Tests;

/// <summary>An operator settles what is in doubt: explicitly, once, audited, whole or not at all; nothing else can be settled.</summary>
public sealed class SettlementTests
{
    private static readonly DeclaredName s_record = new("INC-2031");

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task What_is_settled_is_replayed_audited_and_no_longer_in_doubt(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        foreach (var (found, outcome, signal) in new[] { (Settlement.Executed, Failure.None, Signal.Succeeded), (Settlement.NotExecuted, Failure.Rejected, Signal.Failed) })
        {
            var (run, request) = await DoubtfulAsync(ledger);
            Assert.Equal(new(SettlementStatus.Settled, found), await ledger.SettleAsync(request.Key, found, s_record));
            Assert.Equal(new Reservation(ReservationStatus.Replayed, new(outcome)), await ledger.ReserveAsync(OpaqueRef.Issue(), request, default));
            var record = Assert.Single(await ledger.FindTrailAsync(run));
            Assert.Equal(
                new AuditRecord
                {
                    Run = run, Workflow = request.Key.Workflow, Sequence = -1, Lifecycle = Lifecycle.Settle, From = request.Key.State, To = request.Key.State,
                    Signal = signal, Subject = request.Operation, Rule = s_record, Failure = outcome,
                },
                record);
            Assert.Empty(await ledger.FindInDoubtAsync());
        }
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task Nothing_but_a_write_in_doubt_is_settled_and_a_refusal_leaves_nothing(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var (run, request) = (OpaqueRef.Issue(), Request());
        Assert.Equal(new(SettlementStatus.UnknownKey), await ledger.SettleAsync(request.Key, Settlement.Executed, s_record));
        await ledger.ReserveAsync(run, request, default);
        Assert.Equal(new(SettlementStatus.StillOpen), await ledger.SettleAsync(request.Key, Settlement.Executed, s_record));
        await ledger.CompleteAsync(request.Key, new(Failure.RateLimited), default);
        Assert.Equal(new(SettlementStatus.NotInDoubt), await ledger.SettleAsync(request.Key, Settlement.Executed, s_record));
        Assert.Equal(new MutationOutcome(Failure.RateLimited), (await ledger.ReserveAsync(run, request, default)).Recorded);
        Assert.Empty(await ledger.FindTrailAsync(run));

        var (other, doubtful) = await DoubtfulAsync(ledger, Failure.Timeout);
        await ledger.SettleAsync(doubtful.Key, Settlement.NotExecuted, s_record);
        Assert.Equal(new(SettlementStatus.AlreadySettled, Settlement.NotExecuted), await ledger.SettleAsync(doubtful.Key, Settlement.Executed, new("INC-1")));
        Assert.Equal(new MutationOutcome(Failure.Rejected), (await ledger.ReserveAsync(other, doubtful, default)).Recorded);
        Assert.Single(await ledger.FindTrailAsync(other));
        // The process that had been given up on comes back with an outcome of its own.
        Assert.Equal(Failure.Conflict, (await Assert.ThrowsAsync<PortException>(async () => await ledger.CompleteAsync(doubtful.Key, default, default))).Failure);
    }

    [Fact]
    public async Task A_settlement_names_its_decision_and_what_was_found()
    {
        await using var place = await Place.CreateAsync("sqlite");
        await using var ledger = await place.OpenAsync();
        var (_, request) = await DoubtfulAsync(ledger);
        await Assert.ThrowsAsync<ArgumentException>(async () => await ledger.SettleAsync(request.Key, Settlement.Executed, default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await ledger.SettleAsync(request.Key, (Settlement)7, s_record));
        Assert.Equal(SettlementStatus.UnknownKey, default(SettlementResult).Status);
        Assert.Single(await ledger.FindInDoubtAsync());
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task A_process_that_dies_in_the_middle_has_settled_nothing(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var requests = await DoubtfulAsync(ledger, 2);
        // The clock is asked twice while a settlement is under way: after the outcome is set, and before the record is appended.
        foreach (var (moment, left) in new[] { (1, 2), (2, 2), (3, 1) })
        {
            Assert.Null(await Children.SettleAsync(place, first: 2, count: 2, diesAt: moment, found: Settlement.Executed));
            Assert.Equal(left, (await ledger.FindInDoubtAsync()).Count);
            await AssertWholeAsync(ledger, requests);
        }

        Assert.Equal(1, await Children.SettleAsync(place, first: 2, count: 2, diesAt: 0, found: Settlement.Executed));
        Assert.Empty(await ledger.FindInDoubtAsync());
        await AssertWholeAsync(ledger, requests);
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task Of_sixteen_processes_that_settle_the_same_hundred_keys_one_settles_each(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var requests = await DoubtfulAsync(ledger, 100);
        var settled = await Task.WhenAll(Enumerable.Range(0, 16).Select(process =>
            Children.SettleAsync(place, first: 2, count: 100, diesAt: 0, found: process % 2 == 0 ? Settlement.Executed : Settlement.NotExecuted)));
        Assert.Equal(100, settled.Sum());
        Assert.Empty(await ledger.FindInDoubtAsync());
        await AssertWholeAsync(ledger, requests);
    }

    /// <summary>An operator is who the database takes for one: a host's role can do everything but this.</summary>
    [Fact]
    public async Task On_PostgreSQL_a_role_that_may_not_settle_is_refused_and_leaves_nothing()
    {
        await using var place = await Place.CreateAsync("postgres");
        await using var ledger = await place.OpenAsync();
        var (_, request) = await DoubtfulAsync(ledger);
        var (schema, role) = (place.Schema, "host_" + Guid.NewGuid().ToString("N"));
        await place.ExecuteAsync($"CREATE ROLE {role} LOGIN PASSWORD '{role}'; GRANT ALL ON SCHEMA {schema} TO {role}; GRANT ALL ON ALL TABLES IN SCHEMA {schema} TO {role}; GRANT ALL ON ALL SEQUENCES IN SCHEMA {schema} TO {role}; REVOKE INSERT ON {schema}.orchestration_settlement FROM {role}");
        try
        {
            await using var host = await DurableLedger.OpenPostgresAsync(place.ConnectionAs(role));
            Assert.Equal(MutationOutcome.InDoubt, (await host.ReserveAsync(OpaqueRef.Issue(), request, default)).Recorded);
            var refused = await Assert.ThrowsAsync<PortException>(async () => await host.SettleAsync(request.Key, Settlement.Executed, s_record));
            Assert.Equal(Failure.Unauthorized, refused.Failure);
            Assert.Single(await ledger.FindInDoubtAsync());
        }
        finally
        {
            await place.ExecuteAsync($"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {role}; REVOKE ALL ON ALL SEQUENCES IN SCHEMA {schema} FROM {role}; REVOKE ALL ON SCHEMA {schema} FROM {role}; DROP ROLE {role}");
        }
    }

    /// <summary>Each key is in doubt with neither settlement nor record, or settled with one of each, and they agree.</summary>
    private static async Task AssertWholeAsync(DurableLedger ledger, IEnumerable<MutationRequest> requests)
    {
        var inDoubt = (await ledger.FindInDoubtAsync()).Select(request => request.Key).ToHashSet();
        foreach (var request in requests)
        {
            var rows = await ledger.Database.RunAsync(
                session => session.QueryAsync(
                    """
                    SELECT w.outcome, s.settlement, a.failure, a.rule, s.decision FROM orchestration_write w
                    LEFT JOIN orchestration_settlement s ON s.workflow = w.workflow AND s.state = w.state AND s.subject = w.subject
                    LEFT JOIN orchestration_audit a ON a.run = w.run AND a.lifecycle = 'Settle' WHERE w.subject = $1
                    """,
                    row => Enumerable.Range(0, 5).Select(column => row.IsDBNull(column) ? null : row.GetString(column)).ToArray(), request.Key.Subject.ToString()),
                default);
            var row = Assert.Single(rows);
            if (inDoubt.Contains(request.Key))
                Assert.Equal(["InDoubt", null, null, null, null], row);
            else
                Assert.Contains(string.Join(' ', row), (string[])["None Executed None child child", "Rejected NotExecuted Rejected child child"]);
        }
    }

    private static async Task<(OpaqueRef Run, MutationRequest Request)> DoubtfulAsync(DurableLedger ledger, Failure failure = Failure.InDoubt)
    {
        var (run, request) = (OpaqueRef.Issue(), Request());
        await ledger.ReserveAsync(run, request, default);
        await ledger.CompleteAsync(request.Key, new(failure), default);
        return (run, request);
    }

    /// <summary>Writes in doubt of the keys that a child process settles: <c>race.flow</c>, subjects from 2.</summary>
    private static async Task<List<MutationRequest>> DoubtfulAsync(DurableLedger ledger, int count)
    {
        var requests = new List<MutationRequest>();
        for (var subject = 2; subject < 2 + count; subject++)
        {
            Assert.True(OpaqueRef.TryParse(subject.ToString("x32", System.Globalization.CultureInfo.InvariantCulture), out var reference));
            var request = Request() with { Key = new(new("race.flow@1.0.0"), new("Notify"), reference) };
            requests.Add(request);
            await ledger.ReserveAsync(OpaqueRef.Issue(), request, default);
            await ledger.CompleteAsync(request.Key, MutationOutcome.InDoubt, default);
        }

        return requests;
    }

    private static MutationRequest Request() => new(
        new IdempotencyKey(new("test.flow@1.0.0"), new("Notify"), OpaqueRef.Issue()), new(CommOperation.SendMessage), new("test.template"), OpaqueRef.Issue());
}
