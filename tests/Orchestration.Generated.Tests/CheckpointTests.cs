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
        var stored = Checkpoint.FromStored(checkpoint.Run, checkpoint.Bytes);
        Assert.Equal(checkpoint, stored);
        Assert.Equal(Outcome.Completed, (await _clinic.Driver.ResumeAsync(stored, ReviewAnswer.Approve)).Outcome);
        Assert.Equal(Clinic.Minor.Coordinator, Assert.Single(_clinic.Gateway.Requests).To);
    }

    [Fact]
    public async Task Ten_thousand_mutations_are_refused_each_with_a_record_and_the_run_waits_as_before()
    {
        var checkpoint = await PauseAsync();
        var bytes = checkpoint.Bytes.ToArray();
        var records = _clinic.Audit.Records.Count;
        var random = new Random(4);
        for (var refused = 0; refused < 10_000;)
        {
            var damaged = Mutate(bytes, random.Next(6), random.Next(bytes.Length), (byte)random.Next(1, 256), (byte)random.Next(256));
            if (damaged.AsSpan().SequenceEqual(bytes))
                continue;
            var result = await _clinic.Driver.ResumeAsync(Checkpoint.FromStored(checkpoint.Run, damaged), ReviewAnswer.Approve);
            Assert.Equal((RunStatus.Refused, RejectionReason.InvalidCheckpoint), (result.Status, result.Rejection.Reason));
            refused++;
        }

        Assert.Equal(records + 10_000, _clinic.Audit.Records.Count);
        Assert.All(_clinic.Audit.Records.Skip(records), record => Assert.Equal((Lifecycle.Refuse, -1), (record.Lifecycle, record.Sequence)));
        Assert.Empty(_clinic.Gateway.Requests);
        Assert.Equal(Outcome.Completed, (await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve)).Outcome);
    }

    [Fact]
    public async Task A_digest_that_is_right_does_not_help_contents_that_are_wrong()
    {
        var checkpoint = await PauseAsync();
        var contents = checkpoint.Contents!;
        foreach (var forged in (CheckpointContents[])
        [
            contents with { Facets = default },
            contents with { Facets = FacetText.FromStored(contents.Facets + "Extra=1;") },
            contents with { Facets = FacetText.FromStored(contents.Facets.ToString().Replace("Urgency=1", "Urgency=9", StringComparison.Ordinal)) },
            contents with { State = new("Nowhere") },
            contents with { State = new("Notify") },
            contents with { Workflow = new("referral.intake@2.0.1") },
        ])
        {
            await AssertRefusedAsync(Checkpoint.Of(forged), RejectionReason.InvalidCheckpoint);
        }
    }

    [Fact]
    public async Task Another_meaning_of_the_same_version_refuses_it()
    {
        var checkpoint = await PauseAsync();
        Assert.Equal(ReferralIntakeDriver.Semantics, checkpoint.Contents!.Semantics);
        var other = Checkpoint.Of(checkpoint.Contents with { Semantics = new(new string('0', 64)) });
        await AssertRefusedAsync(other, RejectionReason.OtherSemantics);
        Assert.Equal(Outcome.Completed, (await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve)).Outcome);
    }

    [Fact]
    public async Task Bytes_that_are_kept_for_another_run_are_refused()
    {
        var (first, second) = (await PauseAsync(), await PauseAsync());
        await AssertRefusedAsync(Checkpoint.FromStored(first.Run, second.Bytes), RejectionReason.InvalidCheckpoint);
    }

    [Fact]
    public async Task An_answer_that_is_none_or_comes_twice_is_refused()
    {
        var checkpoint = await PauseAsync();
        await AssertRefusedAsync(checkpoint, RejectionReason.InvalidAnswer, (ReviewAnswer)7);
        Assert.Equal(Outcome.Completed, (await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve)).Outcome);
        await AssertRefusedAsync(checkpoint, RejectionReason.UnknownRun);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_recorded_leaves_the_run_waiting()
    {
        var checkpoint = await PauseAsync();
        _clinic.AuditHolds = _clinic.Audit.Records.Count;
        await Assert.ThrowsAsync<PortException>(async () => await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve));
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
        await Assert.ThrowsAsync<PortException>(async () => await _clinic.Driver.ResumeAsync(checkpoint, ReviewAnswer.Approve));
        _clinic.AuditHolds = int.MaxValue;
        await AssertRefusedAsync(checkpoint, RejectionReason.UnknownRun);
    }

    private static byte[] Mutate(byte[] bytes, int kind, int at, byte difference, byte octet) => kind switch
    {
        0 => bytes[..at],
        1 => [.. bytes[..at], octet, .. bytes[at..]],
        2 => [.. bytes[..at], .. bytes[(at + 1)..]],
        3 => [.. bytes[..at], (byte)(bytes[at] ^ difference), .. bytes[(at + 1)..]],
        4 => [.. bytes, octet],
        _ => [.. bytes[..at], .. bytes[..at], .. bytes[at..]],
    };

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
