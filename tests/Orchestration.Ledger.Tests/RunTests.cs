namespace Orchestration.Ledger.Tests;

/// <summary>Runs of the acceptance program that go over processes: each ledger here is opened anew, as a new process would.</summary>
public sealed class RunTests
{
    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task One_process_pauses_and_another_goes_on(string database)
    {
        await using var place = await Place.CreateAsync(database);
        RunResult paused;
        await using (var ledger = await place.OpenAsync())
            paused = await new Clinic(ledger).SpawnAsync(Clinic.Minor);
        Assert.Equal((RunStatus.Paused, "referral.manual-review@v1"), (paused.Status, paused.Queue.ToString()));

        await using var other = await place.OpenAsync();
        var clinic = new Clinic(other);
        Assert.Equal(paused.Run, Assert.Single(await other.FindWaitingAsync()).Run);
        Assert.Empty(await other.EscalateInterruptedAsync(TimeSpan.Zero));
        Assert.Equal(Outcome.Completed, (await clinic.Registry.ResumeAsync(paused.Run, ReviewAnswer.Approve)).Outcome);
        Assert.Equal(Clinic.Minor.Coordinator, Assert.Single(clinic.Gateway.Requests).To);
        var trail = await other.FindTrailAsync(paused.Run);
        Assert.Equal(["Triage", "Review", "Notify", "Accepted"], trail.Select(record => record.To.ToString()));
        Assert.Equal([0, 1, 2, 3], trail.Select(record => record.Sequence));

        // A second answer to the same pause is refused, and that is on record too.
        var again = await clinic.Registry.ResumeAsync(paused.Run, ReviewAnswer.Approve);
        Assert.Equal((RunStatus.Refused, RejectionReason.UnknownRun), (again.Status, again.Rejection.Reason));
        Assert.Equal((Lifecycle.Refuse, RejectionReason.UnknownRun), ((await other.FindTrailAsync(paused.Run))[^1].Lifecycle, (await other.FindTrailAsync(paused.Run))[^1].Rejection.Reason));
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task Of_sixteen_answers_at_once_through_connections_of_their_own_one_counts(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var paused = await new Clinic(ledger).SpawnAsync(Clinic.Fresh(Clinic.Minor));
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            await using var own = await place.OpenAsync();
            var clinic = new Clinic(own);
            return (Result: await clinic.Registry.ResumeAsync(paused.Run, ReviewAnswer.Approve), Sent: clinic.Gateway.Requests.Count);
        })));
        Assert.Equal(1, answers.Sum(answer => answer.Sent));
        Assert.Single(answers, answer => answer.Result.Outcome == Outcome.Completed);
        Assert.Equal(15, answers.Count(answer => answer.Result.Rejection.Reason == RejectionReason.UnknownRun));
        Assert.Equal(15, (await ledger.FindTrailAsync(paused.Run)).Count(record => record.Lifecycle == Lifecycle.Refuse));
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task A_checkpoint_that_was_altered_in_the_database_is_refused_and_audited(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var clinic = new Clinic(ledger);
        var paused = await clinic.SpawnAsync(Clinic.Fresh(Clinic.Minor));
        await place.ExecuteAsync(database == "sqlite"
            ? "UPDATE orchestration_checkpoint SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Urgency=1', 'Urgency=4') AS BLOB)"
            : "UPDATE orchestration_checkpoint SET bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'Urgency=1', 'Urgency=4'), 'UTF8')");
        var result = await clinic.Registry.ResumeAsync(paused.Run, ReviewAnswer.Approve);
        Assert.Equal((RunStatus.Refused, RejectionReason.InvalidCheckpoint), (result.Status, result.Rejection.Reason));
        Assert.Equal(RejectionReason.InvalidCheckpoint, (await ledger.FindTrailAsync(paused.Run))[^1].Rejection.Reason);
        Assert.Empty(clinic.Gateway.Requests);
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task A_run_reference_is_used_once_and_a_referral_is_notified_once(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var clinic = new Clinic(ledger);
        var run = OpaqueRef.Issue();
        Assert.Equal(Outcome.Completed, (await clinic.SpawnAsync(Clinic.Routine, run)).Outcome);
        Assert.Equal(Failure.Conflict, (await Assert.ThrowsAsync<PortException>(async () => await clinic.SpawnAsync(Clinic.Routine, run))).Failure);
        Assert.Equal(Outcome.Completed, (await clinic.SpawnAsync(Clinic.Routine)).Outcome);
        Assert.Single(clinic.Gateway.Requests);
    }

    [Theory, MemberData(nameof(Place.Databases), MemberType = typeof(Place))]
    public async Task What_was_interrupted_is_escalated_once_and_a_slow_process_cannot_go_on_behind_it(string database)
    {
        await using var place = await Place.CreateAsync(database);
        await using var ledger = await place.OpenAsync();
        var (run, at) = (OpaqueRef.Issue(), new AuditRecord { Workflow = ReferralIntakeDriver.Id, Lifecycle = Lifecycle.Spawn, To = new("Triage") });
        var spawn = at with { Run = run };
        var request = new MutationRequest(
            new(ReferralIntakeDriver.Id, new("Notify"), Clinic.Fresh(Clinic.Routine).Referral), new(CommOperation.CreateNotification), new("referral.accepted"), OpaqueRef.Issue());
        await ledger.AppendAsync(spawn, default);
        await ledger.AppendAsync(spawn with { Sequence = 1, Lifecycle = Lifecycle.Run, From = new("Triage"), To = new("Notify") }, default);
        await ledger.ReserveAsync(run, request, default);
        await ledger.AppendAsync(at with { Run = OpaqueRef.Issue() }, default);

        Assert.Empty(await ledger.EscalateInterruptedAsync(TimeSpan.FromHours(1)));
        var escalated = await ledger.EscalateInterruptedAsync(TimeSpan.Zero);
        Assert.Equal([request, null], escalated.Select(each => each.Write));
        Assert.Equal(new Escalation(run, ReferralIntakeDriver.Id, new("Notify"), request), escalated[0]);
        Assert.Empty(await ledger.EscalateInterruptedAsync(TimeSpan.Zero));
        Assert.Equal([request], await ledger.FindInDoubtAsync());
        var last = (await ledger.FindTrailAsync(run))[^1];
        Assert.Equal(
            (2, Lifecycle.Escalate, Signal.InDoubt, Failure.InDoubt, CommOperation.CreateNotification),
            (last.Sequence, last.Lifecycle, last.Signal, last.Failure, last.Subject.ToString()));

        Assert.Equal(Failure.Conflict, (await Assert.ThrowsAsync<PortException>(async () => await ledger.CompleteAsync(request.Key, default, default))).Failure);
        var next = spawn with { Sequence = 2, Lifecycle = Lifecycle.Terminate };
        Assert.Equal(Failure.Conflict, (await Assert.ThrowsAsync<PortException>(async () => await ledger.AppendAsync(next, default))).Failure);
        Assert.Equal(new Reservation(ReservationStatus.Replayed, MutationOutcome.InDoubt), await ledger.ReserveAsync(run, request, default));
    }
}
