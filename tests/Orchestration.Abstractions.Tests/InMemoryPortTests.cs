using Orchestration.InMemory;
using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

public sealed class InMemoryPortTests
{
    private static readonly DeclarationId Workflow = new("test.flow@1.0.0");
    private static readonly MutationRequest Request = new(
        new IdempotencyKey(Workflow, new DeclaredName("Notify"), OpaqueRef.Issue()),
        new DeclarationId(CommOperation.SendMessage), new DeclaredName("test.template"), OpaqueRef.Issue());

    [Fact]
    public async Task A_key_is_reserved_then_in_doubt_then_replayed()
    {
        var ledger = new InMemoryIdempotencyLedger();
        Assert.Equal(ReservationStatus.Reserved, await Reserve(ledger, Request));
        Assert.Equal(ReservationStatus.InDoubt, await Reserve(ledger, Request));

        var failed = new MutationOutcome(Failure.Rejected);
        await ledger.CompleteAsync(Request.Key, failed, default);
        Assert.Equal(new Reservation(ReservationStatus.Replayed, failed), await ledger.ReserveAsync(OpaqueRef.Issue(), Request, default));
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_a_conflict_before_and_after_the_outcome()
    {
        var ledger = new InMemoryIdempotencyLedger();
        MutationRequest[] others =
        [
            Request with { To = OpaqueRef.Issue() },
            Request with { Operation = new DeclarationId(CommOperation.CreateNotification) },
            Request with { Template = new DeclaredName("another.template") },
        ];
        await Reserve(ledger, Request);
        foreach (var other in others)
            Assert.Equal(ReservationStatus.Conflict, await Reserve(ledger, other));
        await ledger.CompleteAsync(Request.Key, MutationOutcome.Succeeded, default);
        foreach (var other in others)
            Assert.Equal(ReservationStatus.Conflict, await Reserve(ledger, other));
    }

    [Fact]
    public async Task Another_subject_state_or_workflow_is_another_write()
    {
        var ledger = new InMemoryIdempotencyLedger();
        await Reserve(ledger, Request);
        var key = Request.Key;
        Assert.Equal(ReservationStatus.Reserved, await Reserve(ledger, Request with { Key = key with { Subject = OpaqueRef.Issue() } }));
        Assert.Equal(ReservationStatus.Reserved, await Reserve(ledger, Request with { Key = key with { State = new DeclaredName("Other") } }));
        Assert.Equal(ReservationStatus.Reserved, await Reserve(ledger, Request with { Key = key with { Workflow = new DeclarationId("test.flow@2.0.0") } }));
    }

    [Fact]
    public async Task An_outcome_is_recorded_once_and_only_for_a_reserved_key()
    {
        var ledger = new InMemoryIdempotencyLedger();
        await Assert.ThrowsAsync<PortException>(async () => await ledger.CompleteAsync(Request.Key, default, default));
        await Reserve(ledger, Request);
        await ledger.CompleteAsync(Request.Key, MutationOutcome.InDoubt, default);
        await Assert.ThrowsAsync<PortException>(async () => await ledger.CompleteAsync(Request.Key, MutationOutcome.Succeeded, default));
        Assert.Equal(MutationOutcome.InDoubt, (await ledger.ReserveAsync(OpaqueRef.Issue(), Request, default)).Recorded);
    }

    [Fact]
    public async Task Of_many_callers_at_once_exactly_one_reserves()
    {
        for (var round = 0; round < 50; round++)
        {
            var ledger = new InMemoryIdempotencyLedger();
            var answers = await AtOnce(8, () => Reserve(ledger, Request));
            Assert.Equal(1, answers.Count(status => status == ReservationStatus.Reserved));
            Assert.Equal(7, answers.Count(status => status == ReservationStatus.InDoubt));
        }
    }

    [Fact]
    public async Task Of_many_callers_at_once_exactly_one_takes_the_checkpoint()
    {
        for (var round = 0; round < 50; round++)
        {
            var store = new InMemoryCheckpointStore(new InMemoryAuditSink());
            var checkpoint = Checkpoint(sequence: 1);
            await store.SaveAsync(checkpoint, default, default);
            var taken = await AtOnce(8, async () => await store.TryTakeAsync(Orchestration.Checkpoint.FromStored(checkpoint.Run, checkpoint.Bytes), default, null, default));
            Assert.Equal(1, taken.Count(mine => mine));
            Assert.Null(await store.FindAsync(checkpoint.Run, default));
        }
    }

    [Fact]
    public async Task A_checkpoint_is_found_replaced_and_taken_only_as_it_stands()
    {
        var store = new InMemoryCheckpointStore(new InMemoryAuditSink());
        var first = Checkpoint(sequence: 1);
        var second = Orchestration.Checkpoint.Of(first.Contents! with { Sequence = 5 });
        Assert.Null(await store.FindAsync(first.Run, default));
        await store.SaveAsync(first, default, default);
        await store.SaveAsync(second, default, default);
        Assert.Equal(second, await store.FindAsync(first.Run, default));
        Assert.False(await store.TryTakeAsync(first, default, null, default));
        Assert.Equal(second, await store.FindAsync(first.Run, default));
        Assert.True(await store.TryTakeAsync(second, default, null, default));
        Assert.False(await store.TryTakeAsync(second, default, null, default));
    }

    [Fact]
    public async Task The_gateway_notes_requests_and_answers_as_told()
    {
        var willing = new InMemoryMutationGateway();
        Assert.Equal(MutationOutcome.Succeeded, await willing.ExecuteAsync(Request, default));
        Assert.Equal([Request], willing.Requests);
        var unwilling = new InMemoryMutationGateway(_ => new MutationOutcome(Failure.RateLimited));
        Assert.Equal(Failure.RateLimited, (await unwilling.ExecuteAsync(Request, default)).Failure);
    }

    private static Checkpoint Checkpoint(int sequence) => Orchestration.Checkpoint.Of(new(
        OpaqueRef.Issue(), Workflow, new(new string('a', 64)), new DeclaredName("Review"), sequence,
        new DeclarationId("test.queue@v1"), new FacetWriter().ToFacetText()));

    private static async Task<ReservationStatus> Reserve(InMemoryIdempotencyLedger ledger, MutationRequest request) =>
        (await ledger.ReserveAsync(OpaqueRef.Issue(), request, default)).Status;

    private static async Task<T[]> AtOnce<T>(int count, Func<Task<T>> call)
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = Enumerable.Range(0, count).Select(_ => Task.Run(async () =>
        {
            await gate.Task;
            return await call();
        })).ToArray();
        gate.SetResult();
        return await Task.WhenAll(calls);
    }
}
