using Orchestration.Runtime;

namespace Orchestration.Ledger.Tests;

/// <summary>What the ports promise, on both databases.</summary>
public sealed class PortTests
{
    private static readonly DeclarationId Workflow = new("test.flow@1.0.0-rc.1");

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task A_key_is_reserved_then_in_doubt_then_replayed_also_after_a_restart(string database)
    {
        await using var place = await Place.CreateAsync(database);
        var request = Request();
        await using (var ledger = await place.OpenAsync())
        {
            Assert.Equal(ReservationStatus.Reserved, await ReserveAsync(ledger, request));
            Assert.Equal(ReservationStatus.InDoubt, await ReserveAsync(ledger, request));
            await ledger.CompleteAsync(request.Key, new MutationOutcome(Failure.RateLimited), default);
        }

        await using var again = await place.OpenAsync();
        Assert.Equal(
            new Reservation(ReservationStatus.Replayed, new MutationOutcome(Failure.RateLimited)), await again.ReserveAsync(OpaqueRef.Issue(), request, default));
        await AssertFailsAsync(Failure.Conflict, () => again.CompleteAsync(request.Key, default, default));
        await AssertFailsAsync(Failure.Conflict, () => again.CompleteAsync(Request().Key, default, default));
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task The_same_key_with_another_request_is_a_conflict(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var request = Request();
        await ReserveAsync(ledger, request);
        foreach (var other in (MutationRequest[])[request with { To = OpaqueRef.Issue() }, request with { Operation = new(CommOperation.CreateNotification) }, request with { Template = new("b") }])
            Assert.Equal(ReservationStatus.Conflict, await ReserveAsync(ledger, other));
        Assert.Equal(ReservationStatus.Reserved, await ReserveAsync(ledger, request with { Key = request.Key with { Workflow = new("test.flow@1.0.0") } }));
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task Every_field_of_a_record_reads_back(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var spawn = Spawn();
        var full = new AuditRecord
        {
            Run = spawn.Run, Sequence = 1, Lifecycle = Lifecycle.Run, Workflow = Workflow, From = new("A"), Signal = Signal.InDoubt, To = new("Prüfung"),
            Subject = new(CommOperation.SendMessage), Rule = new("R"), Failure = Failure.InvalidResponse,
        };
        var refusal = new AuditRecord { Run = spawn.Run, Sequence = -1, Lifecycle = Lifecycle.Refuse, Rejection = new(RejectionReason.InvalidFacet, new("Urgency")) };
        foreach (var record in (AuditRecord[])[spawn, full, refusal, refusal])
            await ledger.AppendAsync(record, default);
        Assert.Equal([spawn, full, refusal, refusal], await ledger.FindTrailAsync(spawn.Run));
        await ledger.RecordAsync(new(spawn.Run, 0, new("p@1.0.0"), Decision.Deny, default), default);
        await AssertFailsAsync(Failure.Conflict, () => ledger.RecordAsync(new(spawn.Run, 0, new("p@1.0.0"), Decision.Allow, default), default));
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task A_step_from_anywhere_but_the_position_before_it_is_a_conflict_and_leaves_nothing(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var spawn = Spawn();
        var step = spawn with { Sequence = 1, Lifecycle = Lifecycle.Run, From = spawn.To };
        await AssertFailsAsync(Failure.Conflict, () => ledger.AppendAsync(step, default));
        await ledger.AppendAsync(spawn, default);
        await AssertFailsAsync(Failure.Conflict, () => ledger.AppendAsync(spawn, default));
        await AssertFailsAsync(Failure.Conflict, () => ledger.AppendAsync(step with { Sequence = 2 }, default));
        await ledger.AppendAsync(step with { Lifecycle = Lifecycle.Terminate }, default);
        await AssertFailsAsync(Failure.Conflict, () => ledger.AppendAsync(step with { Sequence = 2 }, default));
        Assert.Equal([0, 1], (await ledger.FindTrailAsync(spawn.Run)).Select(record => record.Sequence));
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task A_pause_and_its_record_an_answer_and_its_record_are_one_step(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var (spawn, checkpoint) = (Spawn(), default(Checkpoint));
        checkpoint = Kept(spawn.Run, 2);
        var paused = spawn with { Sequence = 1, Lifecycle = Lifecycle.Pause };
        await AssertFailsAsync(Failure.Conflict, () => ledger.SaveAsync(checkpoint, paused, default));
        Assert.Null(await ledger.FindAsync(spawn.Run, default));
        await ledger.AppendAsync(spawn, default);
        await ledger.SaveAsync(checkpoint, paused, default);
        Assert.Equal([checkpoint], await ledger.FindWaitingAsync());

        // An answer whose record does not fit is not given: the run waits as before.
        var answered = paused with { Sequence = 2, Lifecycle = Lifecycle.Terminate, Signal = Signal.Rejected };
        await AssertFailsAsync(Failure.InvalidResponse, async () => _ = await ledger.TryTakeAsync(checkpoint, answered with { Sequence = 7 }, null, default));
        Assert.False(await ledger.TryTakeAsync(Kept(spawn.Run, 3), answered, null, default));
        Assert.Equal(checkpoint, await ledger.FindAsync(spawn.Run, default));
        Assert.True(await ledger.TryTakeAsync(checkpoint, answered, null, default));
        Assert.False(await ledger.TryTakeAsync(checkpoint, answered, null, default));
        Assert.Equal([spawn, paused, answered], await ledger.FindTrailAsync(spawn.Run));
        Assert.Empty(await ledger.FindWaitingAsync());
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task A_newer_schema_is_refused_untouched_and_many_creators_make_one(string database)
    {
        await using var place = await Place.CreateAsync(database);
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => await place.OpenAsync())));
        foreach (var ledger in ledgers)
            await ledger.DisposeAsync();
        await place.ExecuteAsync("UPDATE orchestration_schema SET version = 99");
        var exception = await Assert.ThrowsAsync<LedgerSchemaException>(async () => await place.OpenAsync());
        Assert.Equal((99, 2), (exception.Found, exception.Known));
        Assert.Contains("Update Orchestration.Ledger", exception.Message, StringComparison.Ordinal);
    }

    private static MutationRequest Request() => new(
        new IdempotencyKey(Workflow, new("Notify"), OpaqueRef.Issue()), new(CommOperation.SendMessage), new("test.template"), OpaqueRef.Issue());

    private static AuditRecord Spawn() => new() { Run = OpaqueRef.Issue(), Workflow = Workflow, Lifecycle = Lifecycle.Spawn, To = new("A") };

    private static Checkpoint Kept(OpaqueRef run, int sequence) => Checkpoint.Of(
        new(run, Workflow, new(new string('a', 64)), new("Review"), sequence, new("test.queue@v1"), new FacetWriter().ToFacetText()));

    private static async Task<ReservationStatus> ReserveAsync(DurableLedger ledger, MutationRequest request) =>
        (await ledger.ReserveAsync(OpaqueRef.Issue(), request, default)).Status;

    private static async Task AssertFailsAsync(Failure failure, Func<ValueTask> call) =>
        Assert.Equal(failure, (await Assert.ThrowsAsync<PortException>(async () => await call())).Failure);
}
