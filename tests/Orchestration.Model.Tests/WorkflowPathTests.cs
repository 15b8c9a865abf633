using Orchestration.Model.Findings;
using Orchestration.Model.Workflows;

namespace Orchestration.Model.Tests;

/// <summary>What is wrong with the ways through a workflow: one finding per cause, with the path that shows it.</summary>
public sealed class WorkflowPathTests
{
    private static readonly TypeName s_intake = new(string.Empty, "ReferralIntake");

    [Fact]
    public void A_state_that_nothing_leads_to()
    {
        var finding = Single(states => states.Add(new("Lost", new TerminateStep(Outcome.Failed), [])));
        Assert.Equal(
            new Finding(
                RuleIds.UnreachableState, new(s_intake, "Lost"),
                ["Lost", "Triage, CheckCapacity, Route, Review, Notify, Accepted, Declined, Undelivered"]),
            finding);
    }

    [Fact]
    public void States_that_only_an_unreachable_one_leads_to_are_no_findings_of_their_own()
    {
        var finding = Single(states => states.AddRange(
        [
            new("Ask", new PauseStep("desk@v1"), [new(Signal.Approved, "After"), new(Signal.Rejected, "Declined")]),
            new("After", new TerminateStep(Outcome.Completed), []),
        ]));
        Assert.Equal((RuleIds.OrphanPause, "Ask"), (finding.RuleId, finding.Anchor.Member));
        Assert.Equal("desk@v1", finding.Arguments[1]);
    }

    [Fact]
    public void A_circle_is_shown_with_the_way_there_and_once_around()
    {
        var finding = Single(states => states[3] = states[3] with { Edges = [new(Signal.Approved, "Notify"), new(Signal.Rejected, "CheckCapacity")] });
        Assert.Equal(RuleIds.Circle, finding.RuleId);
        Assert.Equal(["Triage -Allow-> CheckCapacity -Unavailable-> Review -Rejected-> CheckCapacity", "CheckCapacity"], finding.Arguments);
        Assert.Equal(new Anchor(s_intake, "Review", "On", 1), finding.Anchor);
        Assert.Equal([new(s_intake, "Triage", "On", 0), new(s_intake, "CheckCapacity", "On", 1), new(s_intake, "Review", "On", 1)], finding.Related);
    }

    [Fact]
    public void A_state_that_leads_to_itself_is_a_circle()
    {
        var finding = Single(states => states[3] = states[3] with { Edges = [new(Signal.Approved, "Notify"), new(Signal.Rejected, "Review")] });
        Assert.Equal((RuleIds.Circle, "Triage -Escalate-> Review -Rejected-> Review"), (finding.RuleId, finding.Arguments[0]));
    }

    [Fact]
    public void A_circle_without_a_way_out()
    {
        var finding = Single(states => states[3] = states[3] with { Edges = [new(Signal.Approved, "Review"), new(Signal.Rejected, "Review")] }, "ORCH1025");
        Assert.Equal((RuleIds.NoEnd, "Triage -Escalate-> Review -Approved-> Review"), (finding.RuleId, finding.Arguments[0]));
    }

    [Fact]
    public void A_write_without_approval()
    {
        var finding = Single(states => states[4] = Notify(states, "Review"));
        Assert.Equal(RuleIds.NotApproved, finding.RuleId);
        Assert.Equal(
            ["Triage -Allow-> CheckCapacity -Available-> Route -Allow-> Notify", "Approved of Review", "Notify"], finding.Arguments);
        Assert.Equal(new Anchor(s_intake, "Notify", "Write", 0, "ApprovedBy"), finding.Anchor);
        Assert.Equal(3, finding.Related.Count);
    }

    [Fact]
    public void A_state_approves_through_its_approving_signal_only()
    {
        var finding = Single(states => states[2] = states[2] with
        {
            Edges = [new(Signal.Allow, "Notify"), new(Signal.Escalate, "Notify"), new(Signal.Deny, "Declined")],
        });
        Assert.Equal(
            (RuleIds.NotApproved, "Triage -Allow-> CheckCapacity -Available-> Route -Escalate-> Notify"), (finding.RuleId, finding.Arguments[0]));
    }

    [Theory]
    [InlineData("CheckCapacity", "[Read] approves nothing; name states that [Evaluate] or [Pause]")]
    [InlineData("Notify", "[Write] approves nothing; name states that [Evaluate] or [Pause]")]
    public void A_state_that_approves_nothing(string approver, string why)
    {
        var finding = Single(states => states[4] = Notify(states, "Route", "Review", approver));
        Assert.Equal(RuleIds.IdleApprover, finding.RuleId);
        Assert.Equal([approver, "Notify", why], finding.Arguments);
    }

    [Fact]
    public void An_approval_that_leads_past_the_write()
    {
        var finding = Single(states => states[3] = states[3] with { Edges = [new(Signal.Approved, "Accepted"), new(Signal.Rejected, "Declined")] });
        Assert.Equal(RuleIds.IdleApprover, finding.RuleId);
        Assert.Equal("Review -Approved-> Accepted never comes to it; leave it out, or lead its Approved there", finding.Arguments[2]);
    }

    [Fact]
    public void A_missing_edge_hides_what_it_would_have_led_to()
    {
        var finding = Single(states => states[0] = states[0] with { Edges = [new(Signal.Escalate, "Review"), new(Signal.Deny, "Declined")] });
        Assert.Equal((RuleIds.MissingEdge, "Triage"), (finding.RuleId, finding.Arguments[3]));
    }

    private static StateModel Notify(List<StateModel> states, params string[] approvers) =>
        states[4] with { Step = (WriteStep)states[4].Step with { ApprovedBy = [.. approvers] } };

    private static Finding Single(Action<List<StateModel>> change, string besides = "")
    {
        var states = Referrals.Intake.States.ToList();
        change(states);
        var findings = WorkflowAnalysis.Examine(Referrals.BoundIntake with { Workflow = Referrals.Intake with { States = [.. states] } });
        return Assert.Single(findings, finding => finding.RuleId != besides);
    }
}
