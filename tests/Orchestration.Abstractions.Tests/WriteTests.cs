using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

public sealed class WriteTests
{
    private const string Secret = "the patient is Jane Roe";

    private readonly OpaqueRef _to = OpaqueRef.Issue();
    private readonly OpaqueRef _subject = OpaqueRef.Issue();

    [Fact]
    public async Task A_write_is_executed_once_and_replayed_after()
    {
        var bench = new Bench();
        Assert.Equal(Signal.Succeeded, await Write(bench.Run()));
        Assert.Equal(Signal.Succeeded, await Write(bench.Run()));
        var request = Assert.Single(bench.Gateway.Requests);
        Assert.Equal(new IdempotencyKey(Bench.Workflow, Bench.Name("Notify"), _subject), request.Key);
        Assert.Equal((_to, CommOperation.SendMessage, "test.template"), (request.To, request.Operation.ToString(), request.Template.ToString()));
    }

    [Fact]
    public async Task A_failed_write_is_replayed_as_failed_and_not_tried_again()
    {
        var bench = new Bench { Answer = (_, _) => new MutationOutcome(Failure.RateLimited) };
        Assert.Equal(Signal.Failed, await Write(bench.Run()));
        bench.Answer = (_, _) => MutationOutcome.Succeeded;
        Assert.Equal(Signal.Failed, await Write(bench.Run()));
        Assert.Single(bench.Gateway.Requests);
    }

    [Fact]
    public async Task The_same_key_for_another_recipient_is_a_conflict_and_not_sent()
    {
        var bench = new Bench();
        await Write(bench.Run());
        var run = bench.Run();
        Assert.Equal(Signal.Failed, await Write(run, to: OpaqueRef.Issue()));
        Assert.Single(bench.Gateway.Requests);
        Assert.Equal(Failure.Conflict, (await RecordAfter(bench, run, Signal.Failed)).Failure);
    }

    [Fact]
    public async Task A_gateway_that_throws_leaves_the_write_in_doubt_for_good()
    {
        var bench = new Bench { Answer = (_, _) => throw new InvalidOperationException(Secret) };
        var run = bench.Run();
        Assert.Equal(Signal.InDoubt, await Write(run));
        var record = await RecordAfter(bench, run, Signal.InDoubt);
        Assert.Equal((Failure.InDoubt, CommOperation.SendMessage), (record.Failure, record.Subject.ToString()));
        Assert.Equal(new Reservation(ReservationStatus.Replayed, MutationOutcome.InDoubt), await Recorded(bench));

        bench.Answer = (_, _) => MutationOutcome.Succeeded;
        Assert.Equal(Signal.InDoubt, await Write(bench.Run()));
        Assert.Single(bench.Gateway.Requests);
    }

    [Fact]
    public async Task A_write_cancelled_in_the_middle_is_in_doubt_and_recorded()
    {
        using var source = new CancellationTokenSource();
        var bench = new Bench
        {
            Answer = (_, token) =>
            {
                source.Cancel();
                token.ThrowIfCancellationRequested();
                return MutationOutcome.Succeeded;
            },
        };
        Assert.Equal(Signal.InDoubt, await Write(bench.Run(cancellationToken: source.Token)));
        Assert.Equal(new Reservation(ReservationStatus.Replayed, MutationOutcome.InDoubt), await Recorded(bench));
    }

    [Fact]
    public async Task A_reservation_without_an_outcome_is_in_doubt_and_not_tried_again()
    {
        var bench = new Bench();
        await bench.Ledger.ReserveAsync(OpaqueRef.Issue(), Request(), default);
        Assert.Equal(Signal.InDoubt, await Write(bench.Run()));
        Assert.Empty(bench.Gateway.Requests);
    }

    [Fact]
    public async Task An_answer_outside_the_taxonomy_is_in_doubt_and_recorded_as_an_invalid_response()
    {
        var bench = new Bench { Answer = (_, _) => new MutationOutcome((Failure)200) };
        var run = bench.Run();
        Assert.Equal(Signal.InDoubt, await Write(run));
        Assert.Equal(Failure.InvalidResponse, (await RecordAfter(bench, run, Signal.InDoubt)).Failure);
        Assert.Equal(Failure.InvalidResponse, (await Recorded(bench)).Recorded.Failure);
    }

    [Fact]
    public async Task A_ledger_that_answers_nonsense_lets_nothing_be_written()
    {
        var bench = new Bench { Ledger = new NonsenseLedger() };
        Assert.Equal(Signal.InDoubt, await Write(bench.Run()));
        Assert.Empty(bench.Gateway.Requests);
    }

    [Fact]
    public async Task A_ledger_that_cannot_reserve_lets_nothing_be_written()
    {
        var bench = new Bench { Ledger = new BrokenLedger() };
        await Assert.ThrowsAsync<PortException>(async () => await Write(bench.Run()));
        Assert.Empty(bench.Gateway.Requests);
    }

    [Fact]
    public async Task A_rebuild_of_the_same_version_is_the_same_workflow()
    {
        var bench = new Bench();
        await Write(bench.Run(workflow: new DeclarationId("test.flow@1.0.0-rc.1+build.1")));
        await Write(bench.Run(workflow: new DeclarationId("test.flow@1.0.0-rc.1+build.2")));
        Assert.Equal("test.flow@1.0.0-rc.1", Assert.Single(bench.Gateway.Requests).Key.Workflow.ToString());
    }

    [Fact]
    public async Task Of_many_runs_at_once_one_writes()
    {
        var bench = new Bench();
        var signals = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await Write(bench.Run()))));
        Assert.Single(bench.Gateway.Requests);
        Assert.Contains(Signal.Succeeded, signals);
        Assert.All(signals, signal => Assert.True(signal is Signal.Succeeded or Signal.InDoubt));
    }

    private static async Task<AuditRecord> RecordAfter(Bench bench, RunContext run, Signal signal)
    {
        await run.EnteredAsync(Bench.Name("Notify"), signal, Bench.Name("Undelivered"), Lifecycle.Terminate);
        return bench.Audit.Records[^1];
    }

    private ValueTask<Signal> Write(RunContext run, OpaqueRef? to = null) => run.WriteAsync(
        Bench.Name("Notify"), new DeclarationId(CommOperation.SendMessage), Bench.Name("test.template"), to ?? _to, _subject);

    private ValueTask<Reservation> Recorded(Bench bench) => bench.Ledger.ReserveAsync(OpaqueRef.Issue(), Request(), default);

    private MutationRequest Request() => new(
        new IdempotencyKey(Bench.Workflow, Bench.Name("Notify"), _subject),
        new DeclarationId(CommOperation.SendMessage), Bench.Name("test.template"), _to);

    private sealed class NonsenseLedger : IIdempotencyLedger
    {
        public ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken) =>
            ValueTask.FromResult(new Reservation((ReservationStatus)99));

        public ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken) =>
            ValueTask.CompletedTask;
    }

    private sealed class BrokenLedger : IIdempotencyLedger
    {
        public ValueTask<Reservation> ReserveAsync(OpaqueRef run, MutationRequest request, CancellationToken cancellationToken) =>
            throw new IOException("no disk");

        public ValueTask CompleteAsync(IdempotencyKey key, MutationOutcome outcome, CancellationToken cancellationToken) =>
            throw new IOException("no disk");
    }
}
