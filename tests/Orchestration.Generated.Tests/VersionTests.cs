using Recalls;

namespace Orchestration.Generated.Tests;

/// <summary>Two versions of a policy and a workflow alive side by side, in an assembly that also references another (CP-18).</summary>
public sealed class VersionTests
{
    private static readonly RecallDue s_overdue = new(OpaqueRef.Issue(), OpaqueRef.Issue(), IsOverdue: true, HasOptedOut: false);

    private readonly Clinic _clinic = new();
    private readonly MergedRegistry _registry;

    public VersionTests() => _registry = new MergedRegistry(_clinic.Ports, new Recalls.OrchestrationRegistry(_clinic.Ports), _clinic.Registry);

    [Fact]
    public async Task A_pin_selects_the_version_exactly()
    {
        Assert.Equal(Outcome.Completed, (await SpawnAsync("recall.intake@1.0.0")).Outcome);
        Assert.Equal("recall.desk@v1", (await SpawnAsync("recall.intake@2.0.0")).Queue.ToString());
        Assert.Equal(["recall.check@1.0.0", "recall.check@2.0.0"], _clinic.Decisions.Signals.Select(signal => signal.Policy.ToString()));
    }

    [Theory]
    [InlineData("recall.intake@1.0.1")]
    [InlineData("recall.intake@2.0.0-draft.1")]
    [InlineData("referral.intake@2.0.0")]
    [InlineData(null)]
    public async Task An_unknown_or_missing_version_is_denied_and_recorded(string? pin)
    {
        var result = await SpawnAsync(pin);
        Assert.Equal(RejectionReason.UnknownVersion, result.Rejection.Reason);
        Assert.Equal((Lifecycle.Refuse, RejectionReason.UnknownVersion), (_clinic.Audit.Records[^1].Lifecycle, _clinic.Audit.Records[^1].Rejection.Reason));
        Assert.Single(_clinic.Audit.Records);
        Assert.Empty(_clinic.Gateway.Requests);
    }

    [Fact]
    public async Task A_paused_run_goes_on_in_its_own_version()
    {
        var paused = await SpawnAsync("recall.intake@2.0.0");
        Assert.Equal(Outcome.Completed, (await SpawnAsync("recall.intake@1.0.0")).Outcome);
        Assert.Equal(Outcome.Completed, (await _registry.ResumeAsync(paused.Run, ReviewAnswer.Approve)).Outcome);
        Assert.All(_clinic.Audit.Records.Where(record => record.Run == paused.Run), record => Assert.Equal("recall.intake@2.0.0", record.Workflow.ToString()));
    }

    /// <summary>The version is part of the key: what one version sent is no replay for the other.</summary>
    [Fact]
    public async Task The_key_is_of_workflow_version_state_and_reference()
    {
        await SpawnAsync("recall.intake@1.0.0");
        await SpawnAsync("recall.intake@1.0.0");
        var request = Assert.Single(_clinic.Gateway.Requests);
        Assert.Equal(new IdempotencyKey(new("recall.intake@1.0.0"), new("Remind"), s_overdue.Recall), request.Key);
        var paused = await SpawnAsync("recall.intake@2.0.0");
        await _registry.ResumeAsync(paused.Run, ReviewAnswer.Approve);
        Assert.Equal(2, _clinic.Gateway.Requests.Count);
    }

    [Fact]
    public async Task The_merged_registry_dispatches_to_referenced_assemblies()
    {
        var ended = await _registry.SpawnAsync(new(OpaqueRef.Issue(), new("referral.received"), 1, Clinic.Routine));
        Assert.Equal(Outcome.Completed, ended.Outcome);
        var paused = await _registry.SpawnAsync(new(OpaqueRef.Issue(), new("referral.received"), 1, Clinic.Minor, new("referral.intake@2.0.0")));
        Assert.Equal(Outcome.Declined, (await _registry.ResumeAsync(paused.Run, ReviewAnswer.Reject)).Outcome);
    }

    [Fact]
    public async Task What_no_registry_knows_is_refused_and_recorded_once()
    {
        var unknown = await _registry.SpawnAsync(new(OpaqueRef.Issue(), new("referral.received"), 3, Clinic.Routine));
        Assert.Equal(RejectionReason.UnknownTrigger, unknown.Rejection.Reason);
        var other = await _registry.SpawnAsync(new(OpaqueRef.Issue(), new("referral.received"), 1, Clinic.Routine, new("referral.intake@1.0.0")));
        Assert.Equal(RejectionReason.UnknownVersion, other.Rejection.Reason);
        var idle = await _registry.ResumeAsync(OpaqueRef.Issue(), ReviewAnswer.Approve);
        Assert.Equal(RejectionReason.UnknownRun, idle.Rejection.Reason);
        Assert.Equal(3, _clinic.Audit.Records.Count);
    }

    private ValueTask<RunResult> SpawnAsync(string? pin) =>
        _registry.SpawnAsync(new(OpaqueRef.Issue(), new("recall.due"), 1, s_overdue, pin is null ? default : new DeclarationId(pin)));
}
