using Orchestration.InMemory;
using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

public sealed class RunContextTests
{
    private const string Secret = "the patient is Jane Roe";

    private static readonly DeclarationId Policy = new("test.policy@1.0.0");
    private static readonly DeclarationId View = new("test.view@1.0.0");

    [Fact]
    public async Task Records_are_numbered_without_gaps_and_carry_run_and_workflow()
    {
        var bench = new Bench();
        var run = bench.Run();
        await run.SpawnedAsync(Bench.Name("A"));
        await run.EnteredAsync(Bench.Name("A"), Signal.Allow, Bench.Name("B"), Lifecycle.Run);
        await run.EnteredAsync(Bench.Name("B"), Signal.Available, Bench.Name("C"), Lifecycle.Terminate);

        Assert.Equal([0, 1, 2], bench.Audit.Records.Select(record => record.Sequence));
        Assert.All(bench.Audit.Records, record => Assert.Equal((run.Run, Bench.Workflow), (record.Run, record.Workflow)));
        Assert.Equal([Lifecycle.Spawn, Lifecycle.Run, Lifecycle.Terminate], bench.Audit.Records.Select(record => record.Lifecycle));
    }

    [Fact]
    public async Task A_record_the_sink_refused_leaves_no_gap_and_lets_nothing_pass()
    {
        var bench = new Bench { AuditFailsAt = 1 };
        var run = bench.Run();
        await run.SpawnedAsync(Bench.Name("A"));
        await Assert.ThrowsAsync<IOException>(async () => await run.EnteredAsync(Bench.Name("A"), Signal.Allow, Bench.Name("B"), Lifecycle.Run));
        Assert.Single(bench.Audit.Records);
        bench.AuditFailsAt = -1;
        await run.EnteredAsync(Bench.Name("A"), Signal.Allow, Bench.Name("B"), Lifecycle.Run);
        Assert.Equal([0, 1], bench.Audit.Records.Select(record => record.Sequence));
    }

    [Fact]
    public async Task A_driver_whose_audit_throws_requests_no_effect()
    {
        var bench = new Bench { AuditFailsAt = 0 };
        await Assert.ThrowsAsync<IOException>(async () => await Drive(bench.Run()));
        Assert.Empty(bench.Audit.Records);
        Assert.Empty(bench.Gateway.Requests);

        static async Task Drive(RunContext run)
        {
            await run.SpawnedAsync(Bench.Name("Notify"));
            await run.WriteAsync(Bench.Name("Notify"), new(CommOperation.SendMessage), Bench.Name("t"), OpaqueRef.Issue(), OpaqueRef.Issue());
        }
    }

    [Fact]
    public async Task A_decision_is_reported_with_the_number_of_the_deciding_state_and_stands_in_the_next_record_only()
    {
        var bench = new Bench();
        var run = bench.Run(sequence: 3);
        await run.EnteredAsync(Bench.Name("A"), Signal.Available, Bench.Name("B"), Lifecycle.Run);
        Assert.Equal(Signal.Escalate, await run.DecidedAsync(Policy, Decision.Escalate, Bench.Name("Minor")));
        await run.EnteredAsync(Bench.Name("B"), Signal.Escalate, Bench.Name("C"), Lifecycle.Pause);
        await run.EnteredAsync(Bench.Name("C"), Signal.Approved, Bench.Name("D"), Lifecycle.Run);

        Assert.Equal(new DecisionSignal(run.Run, 3, Policy, Decision.Escalate, Bench.Name("Minor")), Assert.Single(bench.Decisions.Signals));
        Assert.Equal((Policy, Bench.Name("Minor")), (bench.Audit.Records[1].Subject, bench.Audit.Records[1].Rule));
        Assert.True(bench.Audit.Records[2] is { Subject.IsEmpty: true, Rule.IsEmpty: true });
    }

    [Fact]
    public async Task A_refusal_is_audited_and_returned()
    {
        var bench = new Bench();
        var rejection = new Rejection(RejectionReason.InvalidFacet, Bench.Name("Urgency"));
        var result = await bench.Run().RefuseAsync(rejection);
        Assert.Equal((RunStatus.Refused, rejection, (Outcome?)null), (result.Status, result.Rejection, result.Outcome));
        Assert.Equal((Lifecycle.Refuse, rejection), (bench.Audit.Records[0].Lifecycle, bench.Audit.Records[0].Rejection));
        Assert.Equal("InvalidFacet: Urgency", rejection.ToString());
        Assert.Equal("UnknownTrigger", new Rejection(RejectionReason.UnknownTrigger).ToString());
    }

    [Fact]
    public async Task A_view_is_read_and_a_bad_answer_is_unavailable()
    {
        var good = await Read(_ => ViewResult<int>.Available(7), _ => null);
        Assert.Equal((true, 7), (good.Result.IsAvailable, good.Result.View));
        Assert.Equal(Failure.None, good.Record.Failure);

        var invalid = await Read(_ => ViewResult<int>.Available(-1), _ => new Rejection(RejectionReason.InvalidFacet));
        Assert.Equal((false, 0, Failure.InvalidResponse), (invalid.Result.IsAvailable, invalid.Result.View, invalid.Result.Failure));
        Assert.Equal((View, Failure.InvalidResponse), (invalid.Record.Subject, invalid.Record.Failure));

        var timeout = await Read(_ => ViewResult<int>.Unavailable(Failure.Timeout), _ => null);
        Assert.Equal(Failure.Timeout, timeout.Record.Failure);

        var undefined = await Read(_ => ViewResult<int>.Unavailable((Failure)200), _ => null);
        Assert.Equal(Failure.InvalidResponse, undefined.Record.Failure);
    }

    [Fact]
    public async Task A_reader_that_throws_is_unavailable_and_its_exception_goes_nowhere()
    {
        var thrown = await Read(_ => throw new InvalidOperationException(Secret), _ => null);
        Assert.Equal((false, Failure.Unavailable), (thrown.Result.IsAvailable, thrown.Result.Failure));
        Assert.Equal(Failure.Unavailable, thrown.Record.Failure);
    }

    [Fact]
    public async Task A_reader_that_gives_up_by_itself_is_unavailable()
    {
        var own = await Read(_ => throw new OperationCanceledException(Secret), _ => null);
        Assert.Equal(Failure.Unavailable, own.Result.Failure);
    }

    [Fact]
    public async Task A_reader_that_throws_while_its_caller_cancels_does_not_leak_its_exception()
    {
        using var source = new CancellationTokenSource();
        var reader = new InMemoryViewReader<int>(_ =>
        {
            source.Cancel();
            throw new InvalidOperationException(Secret);
        });
        var run = new Bench().Run(cancellationToken: source.Token);
        var exception = await Assert.ThrowsAsync<OperationCanceledException>(async () => await run.ReadAsync(reader, View, new Trigger(), _ => null));
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pause_keeps_the_next_number_and_one_answer_takes_it()
    {
        var bench = new Bench();
        var run = bench.Run();
        await run.SpawnedAsync(Bench.Name("Review"));
        var queue = new DeclarationId("test.queue@v1");
        var result = await run.PauseAsync(Bench.Name("Review"), queue, new FacetWriter().ToFacetText());
        Assert.Equal((RunStatus.Paused, queue), (result.Status, result.Queue));

        var checkpoint = await bench.Checkpoints.FindAsync(run.Run, default);
        Assert.Equal((Bench.Workflow, Bench.Name("Review"), 1, queue), (checkpoint!.Workflow, checkpoint.State, checkpoint.Sequence, checkpoint.Queue));
        var resumed = bench.Run(run.Run, checkpoint.Sequence);
        Assert.True(await resumed.TryTakeAsync(checkpoint));
        Assert.False(await bench.Run(run.Run, checkpoint.Sequence).TryTakeAsync(checkpoint));
        await resumed.EnteredAsync(Bench.Name("Review"), Signal.Rejected, Bench.Name("Declined"), Lifecycle.Terminate);
        Assert.Equal([0, 1], bench.Audit.Records.Select(record => record.Sequence));
        Assert.Equal(queue, bench.Audit.Records[1].Subject);
    }

    [Fact]
    public void Results_say_what_they_came_to()
    {
        var run = OpaqueRef.Issue();
        Assert.Equal((run, RunStatus.Ended, Outcome.Completed), (RunResult.Ended(run, Outcome.Completed).Run, RunResult.Ended(run, Outcome.Completed).Status, RunResult.Ended(run, Outcome.Completed).Outcome));
        Assert.Equal((RunStatus.Refused, (Outcome?)null), (default(RunResult).Status, default(RunResult).Outcome));
    }

    private static async Task<(ViewResult<int> Result, AuditRecord Record)> Read(
        Func<ViewRequest, ViewResult<int>> answer, Func<int, Rejection?> validate)
    {
        var bench = new Bench();
        var run = bench.Run();
        var result = await run.ReadAsync(new InMemoryViewReader<int>(answer), View, new Trigger(), validate);
        await run.EnteredAsync(Bench.Name("A"), result.IsAvailable ? Signal.Available : Signal.Unavailable, Bench.Name("B"), Lifecycle.Run);
        return (result, bench.Audit.Records[0]);
    }

    private readonly record struct Trigger : ITrigger;
}
