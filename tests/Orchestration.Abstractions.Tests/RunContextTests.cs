using Orchestration.InMemory;
using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

public sealed class RunContextTests
{
    private const string Secret = "the patient is Jane Roe";

    private static readonly DeclarationId Policy = new("test.policy@1.0.0");
    private static readonly DeclarationId View = new("test.view@1.0.0");
    private static readonly DeclarationId Queue = new("test.queue@v1");
    private static readonly SemanticHash Semantics = new(new string('a', 64));

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
        await Assert.ThrowsAsync<PortException>(async () => await run.EnteredAsync(Bench.Name("A"), Signal.Allow, Bench.Name("B"), Lifecycle.Run));
        Assert.Single(bench.Audit.Records);
        bench.AuditFailsAt = -1;
        await run.EnteredAsync(Bench.Name("A"), Signal.Allow, Bench.Name("B"), Lifecycle.Run);
        Assert.Equal([0, 1], bench.Audit.Records.Select(record => record.Sequence));
    }

    [Fact]
    public async Task A_driver_whose_audit_throws_requests_no_effect()
    {
        var bench = new Bench { AuditFailsAt = 0 };
        await Assert.ThrowsAsync<PortException>(async () => await Drive(bench.Run()));
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
        var (bench, run, checkpoint) = await PausedAsync();
        Assert.Equal(
            (Bench.Workflow, Bench.Name("Review"), 2, Queue, Semantics),
            (checkpoint.Contents!.Workflow, checkpoint.Contents.State, checkpoint.Contents.Sequence, checkpoint.Contents.Queue, checkpoint.Contents.Semantics));
        Assert.True(await AnswerAsync(bench.Run(run, 2), checkpoint));
        Assert.False(await AnswerAsync(bench.Run(run, 2), checkpoint));
        Assert.Equal([0, 1, 2], bench.Audit.Records.Select(record => record.Sequence));
        Assert.Equal((Queue, Bench.Name("Review"), Signal.Rejected), (bench.Audit.Records[2].Subject, bench.Audit.Records[2].From, bench.Audit.Records[2].Signal));
    }

    [Fact]
    public async Task A_pause_that_cannot_be_recorded_is_not_kept_and_an_answer_that_cannot_leaves_it_waiting()
    {
        var bench = new Bench { AuditFailsAt = 1 };
        var run = bench.Run();
        await run.SpawnedAsync(Bench.Name("A"));
        await Assert.ThrowsAsync<PortException>(async () => await PauseAsync(run));
        Assert.Null(await bench.Checkpoints.FindAsync(run.Run, default));
        bench.AuditFailsAt = 2;
        await PauseAsync(run);
        var checkpoint = await bench.Run(run.Run).FindAsync();
        await Assert.ThrowsAsync<PortException>(async () => await AnswerAsync(bench.Run(run.Run, 2), checkpoint!));
        Assert.Equal(checkpoint, await bench.Checkpoints.FindAsync(run.Run, default));
    }

    [Fact]
    public async Task An_answer_that_leads_to_another_pause_keeps_that_one()
    {
        var (bench, run, first) = await PausedAsync();
        Assert.True(await bench.Run(run, 2).TryAnswerAsync(
            first, Queue, Bench.Name("Review"), Signal.Approved, Bench.Name("Second"), Lifecycle.Pause, new(Queue, Semantics, default)));
        var second = await bench.Checkpoints.FindAsync(run, default);
        Assert.Equal((Bench.Name("Second"), 3), (second!.Contents!.State, second.Contents.Sequence));
        Assert.False(await AnswerAsync(bench.Run(run, 2), first));
        Assert.True(await AnswerAsync(bench.Run(run, 3), second));
    }

    [Fact]
    public async Task The_text_of_a_port_that_fails_goes_no_further()
    {
        var exception = await Assert.ThrowsAsync<PortException>(async () => await new Bench { AuditFailsAt = 0 }.Run().SpawnedAsync(Bench.Name("A")));
        Assert.Equal((Failure.Unavailable, null), (exception.Failure, exception.InnerException));
        Assert.DoesNotContain("full", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(Failure.InvalidResponse, new PortException(Failure.None).Failure);
        Assert.Equal(Failure.InvalidResponse, new PortException((Failure)77).Failure);
    }

    [Fact]
    public void Results_say_what_they_came_to()
    {
        var run = OpaqueRef.Issue();
        Assert.Equal((run, RunStatus.Ended, Outcome.Completed), (RunResult.Ended(run, Outcome.Completed).Run, RunResult.Ended(run, Outcome.Completed).Status, RunResult.Ended(run, Outcome.Completed).Outcome));
        Assert.Equal((RunStatus.Refused, (Outcome?)null), (default(RunResult).Status, default(RunResult).Outcome));
    }

    private static async Task<(Bench Bench, OpaqueRef Run, Checkpoint Checkpoint)> PausedAsync()
    {
        var bench = new Bench();
        var run = bench.Run();
        await run.SpawnedAsync(Bench.Name("A"));
        await PauseAsync(run);
        return (bench, run.Run, (await bench.Checkpoints.FindAsync(run.Run, default))!);
    }

    private static ValueTask PauseAsync(RunContext run) => run.EnteredAsync(
        Bench.Name("A"), Signal.Escalate, Bench.Name("Review"), Lifecycle.Pause, new Pause(Queue, Semantics, new FacetWriter().ToFacetText()));

    private static ValueTask<bool> AnswerAsync(RunContext run, Checkpoint checkpoint) => run.TryAnswerAsync(
        checkpoint, checkpoint.Contents!.Queue, checkpoint.Contents.State, Signal.Rejected, Bench.Name("Declined"), Lifecycle.Terminate);

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
