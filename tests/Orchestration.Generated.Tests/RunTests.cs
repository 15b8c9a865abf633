namespace Orchestration.Generated.Tests;

/// <summary>Runs of the acceptance program, from trigger to end.</summary>
public sealed class RunTests
{
    private readonly Clinic _clinic = new();

    [Fact]
    public async Task A_routine_referral_is_accepted_and_notified_once()
    {
        var result = await _clinic.SpawnAsync(Clinic.Routine);
        Assert.Equal((RunStatus.Ended, Outcome.Completed), (result.Status, result.Outcome));
        Assert.Equal(["Triage", "CheckCapacity", "Route", "Notify", "Accepted"], _clinic.Path);
        Assert.Equal(Enumerable.Range(0, 5), _clinic.Audit.Records.Select(record => record.Sequence));
        var request = Assert.Single(_clinic.Gateway.Requests);
        Assert.Equal((Clinic.Routine.Coordinator, Clinic.Routine.Referral), (request.To, request.Key.Subject));
        Assert.Equal(["Routine", "Open"], _clinic.Decisions.Signals.Select(signal => signal.Rule.ToString()));
    }

    [Theory]
    [InlineData(ReviewAnswer.Approve, "Notify,Accepted", 1)]
    [InlineData(ReviewAnswer.Reject, "Declined", 0)]
    public async Task A_minor_waits_for_a_person(ReviewAnswer answer, string path, int writes)
    {
        var paused = await _clinic.SpawnAsync(Clinic.Minor);
        Assert.Equal((RunStatus.Paused, "referral.manual-review@v1"), (paused.Status, paused.Queue.ToString()));
        Assert.Empty(_clinic.Gateway.Requests);
        var ended = await _clinic.Registry.ResumeAsync(paused.Run, answer);
        Assert.Equal(RunStatus.Ended, ended.Status);
        Assert.Equal(["Triage", "Review", .. path.Split(',')], _clinic.Path);
        Assert.Equal(writes, _clinic.Gateway.Requests.Count);
    }

    [Fact]
    public async Task A_pause_is_answered_once()
    {
        var paused = await _clinic.SpawnAsync(Clinic.Minor);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await _clinic.Registry.ResumeAsync(paused.Run, ReviewAnswer.Approve))));
        Assert.Single(answers, answer => answer.Status == RunStatus.Ended);
        Assert.All(answers.Where(answer => answer.Status != RunStatus.Ended), answer => Assert.Equal(RejectionReason.UnknownRun, answer.Rejection.Reason));
        Assert.Single(_clinic.Gateway.Requests);
        Assert.Equal(15, _clinic.Audit.Records.Count(record => record.Lifecycle == Lifecycle.Refuse));
    }

    [Theory]
    [InlineData("referral.received", 2)]
    [InlineData("referral.received", 0)]
    [InlineData("referral.sent", 1)]
    public async Task An_unknown_trigger_is_refused_and_recorded(string trigger, int version)
    {
        var result = await _clinic.SpawnAsync(Clinic.Routine, trigger, version);
        Assert.Equal((RunStatus.Refused, RejectionReason.UnknownTrigger), (result.Status, result.Rejection.Reason));
        AssertNothingRan(result);
    }

    public static TheoryData<string, ReferralReceived> OutsideOfItsDeclaration => new()
    {
        { "Referral", Clinic.Routine with { Referral = default } },
        { "Coordinator", Clinic.Routine with { Coordinator = default } },
        { "Specialty", Clinic.Routine with { Specialty = (Specialty)9 } },
        { "Urgency", Clinic.Routine with { Urgency = 9 } },
        { "Consent", Clinic.Routine with { Consent = (Consent)2 } },
        { "Age", Clinic.Routine with { Age = 131 } },
        { "Source", Clinic.Routine with { Source = "Jane Doe" } },
    };

    [Theory, MemberData(nameof(OutsideOfItsDeclaration))]
    public async Task A_facet_outside_of_its_declaration_is_refused_by_name(string facet, ReferralReceived trigger)
    {
        var result = await _clinic.SpawnAsync(trigger);
        Assert.Equal(new Rejection(RejectionReason.InvalidFacet, new(facet)), result.Rejection);
        AssertNothingRan(result);
        Assert.DoesNotContain("Jane", _clinic.Audit.Records[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payload_of_another_trigger_is_refused()
    {
        var result = await _clinic.Registry.SpawnAsync(new(OpaqueRef.Issue(), new("referral.received"), 1, null));
        Assert.Equal(RejectionReason.InvalidPayload, result.Rejection.Reason);
        AssertNothingRan(result);
    }

    [Fact]
    public async Task The_same_referral_sent_again_is_notified_once()
    {
        await _clinic.SpawnAsync(Clinic.Routine);
        var again = await _clinic.SpawnAsync(Clinic.Routine);
        Assert.Equal(Outcome.Completed, again.Outcome);
        Assert.Single(_clinic.Gateway.Requests);
    }

    [Theory]
    [InlineData(Failure.None, Signal.Succeeded, Outcome.Completed)]
    [InlineData(Failure.Unavailable, Signal.Failed, Outcome.Failed)]
    [InlineData(Failure.Timeout, Signal.InDoubt, Outcome.Failed)]
    [InlineData(Failure.InvalidResponse, Signal.InDoubt, Outcome.Failed)]
    public async Task A_write_ends_as_its_outcome_says_and_is_never_repeated(Failure failure, Signal signal, Outcome outcome)
    {
        _clinic.Answer = () => new MutationOutcome(failure);
        Assert.Equal(outcome, (await _clinic.SpawnAsync(Clinic.Routine)).Outcome);
        Assert.Equal((signal, failure), (_clinic.Audit.Records[^1].Signal, _clinic.Audit.Records[^1].Failure));
        _clinic.Answer = () => MutationOutcome.Succeeded;
        Assert.Equal(outcome, (await _clinic.SpawnAsync(Clinic.Routine)).Outcome);
        Assert.Single(_clinic.Gateway.Requests);
    }

    [Fact]
    public async Task A_gateway_that_throws_leaves_the_write_in_doubt()
    {
        _clinic.Answer = () => throw new IOException("Jane Doe");
        Assert.Equal(Outcome.Failed, (await _clinic.SpawnAsync(Clinic.Routine)).Outcome);
        Assert.Equal(Signal.InDoubt, _clinic.Audit.Records[^1].Signal);
    }

    [Fact]
    public async Task A_view_that_cannot_be_read_or_is_out_of_bounds_goes_to_a_person()
    {
        _clinic.Capacity = () => ViewResult<ClinicCapacity>.Available(new(true, WaitDays: 366));
        Assert.Equal(RunStatus.Paused, (await _clinic.SpawnAsync(Clinic.Routine)).Status);
        Assert.Equal(Failure.InvalidResponse, _clinic.Audit.Records[^1].Failure);
        _clinic.Capacity = () => throw new TimeoutException();
        Assert.Equal(RunStatus.Paused, (await _clinic.SpawnAsync(Clinic.Routine)).Status);
        Assert.Equal(Failure.Unavailable, _clinic.Audit.Records[^1].Failure);
    }

    /// <summary>Whichever record the sink refuses, what that record announces does not happen.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_audit_sink_that_refuses_stops_the_run_before_the_effect(int holds)
    {
        _clinic.AuditHolds = holds;
        await Assert.ThrowsAsync<PortException>(async () => await _clinic.SpawnAsync(Clinic.Routine));
        Assert.Empty(_clinic.Gateway.Requests);
        Assert.Equal(holds, _clinic.Audit.Records.Count);
    }

    private void AssertNothingRan(RunResult result)
    {
        Assert.Equal(RunStatus.Refused, result.Status);
        var record = Assert.Single(_clinic.Audit.Records);
        Assert.Equal((Lifecycle.Refuse, result.Rejection), (record.Lifecycle, record.Rejection));
        Assert.Empty(_clinic.Decisions.Signals);
        Assert.Empty(_clinic.Gateway.Requests);
    }
}
