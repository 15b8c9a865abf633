using Orchestration.Runtime;

namespace Orchestration.Generated.Tests;

/// <summary>A checkpoint goes on as it was kept, or not at all.</summary>
public sealed class CheckpointTests
{
    private readonly Clinic _clinic = new();

    [Fact]
    public async Task It_goes_on_with_the_facets_that_it_was_kept_with()
    {
        var checkpoint = await PauseAsync();
        var stored = checkpoint with { Facets = FacetText.FromStored(checkpoint.Facets.ToString()) };
        Assert.Equal(Outcome.Completed, (await _clinic.Driver.ResumeAsync(stored, ReviewAnswer.Approve)).Outcome);
        Assert.Equal(Clinic.Minor.Coordinator, Assert.Single(_clinic.Gateway.Requests).To);
    }

    [Fact]
    public async Task Changing_any_character_refuses_it()
    {
        var checkpoint = await PauseAsync();
        var text = checkpoint.Facets.ToString();
        for (var index = 0; index < text.Length; index++)
        {
            var damaged = text[..index] + (char)(text[index] ^ 1) + text[(index + 1)..];
            await AssertRefusedAsync(checkpoint with { Facets = FacetText.FromStored(damaged) }, RejectionReason.InvalidCheckpoint);
            await AssertRefusedAsync(checkpoint with { Facets = FacetText.FromStored(text[..index]) }, RejectionReason.InvalidCheckpoint);
        }
    }

    [Fact]
    public async Task Another_workflow_version_state_or_answer_refuses_it()
    {
        var checkpoint = await PauseAsync();
        await AssertRefusedAsync(checkpoint with { Workflow = new("referral.intake@2.0.1") }, RejectionReason.InvalidCheckpoint);
        await AssertRefusedAsync(checkpoint with { State = new("Notify") }, RejectionReason.InvalidCheckpoint);
        await AssertRefusedAsync(checkpoint, RejectionReason.InvalidAnswer, (ReviewAnswer)7);
        Assert.Equal(Outcome.Completed, (await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve)).Outcome);
        await AssertRefusedAsync(checkpoint, RejectionReason.UnknownRun);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_recorded_leaves_the_run_waiting()
    {
        var checkpoint = await PauseAsync();
        _clinic.AuditHolds = _clinic.Audit.Records.Count;
        await Assert.ThrowsAsync<IOException>(async () => await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve));
        Assert.Empty(_clinic.Gateway.Requests);
        _clinic.AuditHolds = int.MaxValue;
        Assert.Equal(Outcome.Completed, (await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve)).Outcome);
        Assert.Equal(["Triage", "Review", "Notify", "Accepted"], _clinic.Path);
        Assert.Equal(Enumerable.Range(0, 4), _clinic.Audit.Records.Select(record => record.Sequence));
    }

    [Fact]
    public async Task A_sink_that_fails_later_leaves_no_second_pause()
    {
        var checkpoint = await PauseAsync();
        _clinic.AuditHolds = _clinic.Audit.Records.Count + 1;
        await Assert.ThrowsAsync<IOException>(async () => await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve));
        _clinic.AuditHolds = int.MaxValue;
        await AssertRefusedAsync(checkpoint, RejectionReason.UnknownRun);
    }

    private async Task<Checkpoint> PauseAsync()
    {
        var paused = await _clinic.SpawnAsync(Clinic.Minor);
        return Assert.IsType<Checkpoint>(await _clinic.Checkpoints.FindAsync(paused.Run, CancellationToken.None));
    }

    private async Task AssertRefusedAsync(Checkpoint checkpoint, RejectionReason reason, ReviewAnswer answer = ReviewAnswer.Approve)
    {
        var sent = _clinic.Gateway.Requests.Count;
        var result = await _clinic.Driver.ResumeAsync(checkpoint, answer);
        Assert.Equal((RunStatus.Refused, reason), (result.Status, result.Rejection.Reason));
        Assert.Equal(sent, _clinic.Gateway.Requests.Count);
        Assert.Equal(Lifecycle.Refuse, _clinic.Audit.Records[^1].Lifecycle);
    }
}
