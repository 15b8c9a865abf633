using Orchestration.Model.Findings;
using Orchestration.Model.Workflows;

namespace Orchestration.Model.Tests;

/// <summary>One finding per mistake, at the place to mend, in words that name it; the acceptance sample gives none.</summary>
public sealed class WorkflowAnalysisTests
{
    private static readonly TypeName s_intake = new(string.Empty, "ReferralIntake");

    [Fact]
    public void The_acceptance_workflow_is_silent() => Assert.Empty(Examine(_ => { }));

    [Fact]
    public void A_signal_without_an_edge()
    {
        var finding = Single(states => states[0] = states[0] with { Edges = [new(Signal.Escalate, "Review")] });
        Assert.Equal(
            new Finding(RuleIds.MissingEdge, new(s_intake, "Triage"), ["Triage", "Allow, Deny", "On(Signal.Allow, ...), On(Signal.Deny, ...)", "Triage"], default, "Allow Declined,Deny Declined"), finding);
    }

    [Fact]
    public void An_edge_on_a_signal_that_is_never_given()
    {
        var finding = Single(states => states[1] = states[1] with { Edges = [.. states[1].Edges, new(Signal.Approved, "Review")] });
        Assert.Equal(
            new Finding(
                RuleIds.WrongEdge, new(s_intake, "CheckCapacity", "On", 2, "signal"),
                ["'CheckCapacity' never signals Approved: [Read] gives Available, Unavailable"], default, "remove"),
            finding);
    }

    [Fact]
    public void An_edge_out_of_an_end()
    {
        var finding = Single(states => states[5] = states[5] with { Edges = [new(Signal.Allow, "Review")] });
        Assert.Equal(
            new Finding(
                RuleIds.WrongEdge, new(s_intake, "Accepted", "On", 0, "signal"), ["'Accepted' never signals Allow: [Terminate] ends the run"], default, "remove"),
            finding);
    }

    [Fact]
    public void A_second_edge_on_one_signal()
    {
        var finding = Single(states => states[3] = states[3] with { Edges = [.. states[3].Edges, new(Signal.Approved, "Declined")] });
        Assert.Equal(
            new Finding(
                RuleIds.WrongEdge, new(s_intake, "Review", "On", 2, "signal"), ["'Review' has an edge on Approved already; keep one"], default, "remove"),
            finding);
    }

    [Fact]
    public void A_pin_on_another_policy_version()
    {
        var finding = Single(states => states[0] = states[0] with { Step = new EvaluateStep(Referrals.Triage.Type, "1.9.0") });
        Assert.Equal(
            new Finding(
                RuleIds.PinMismatch, new(s_intake, "Triage", "Evaluate", 0, "version"), ["Triage", "ReferralTriage", "1.9.0", "2.0.0"], default, "2.0.0"),
            finding);
    }

    [Fact]
    public void A_pin_on_another_view_version()
    {
        var finding = Single(states => states[1] = states[1] with { Step = new ReadStep(Referrals.Capacity.Type, "2.0.0") });
        Assert.Equal(
            new Finding(
                RuleIds.PinMismatch, new(s_intake, "CheckCapacity", "Read", 0, "version"), ["CheckCapacity", "ClinicCapacity", "2.0.0", "1.0.0"], default, "1.0.0"),
            finding);
    }

    [Fact]
    public void A_policy_whose_view_is_not_known_on_every_path()
    {
        var finding = Single(states => states[1] = states[1] with { Edges = [new(Signal.Available, "Route"), new(Signal.Unavailable, "Route")] });
        Assert.Equal(
            new Finding(
                RuleIds.ViewNotAvailable, new(s_intake, "Route", "Evaluate"),
                ["RoutingPolicy", "ClinicCapacity", "Triage -Allow-> CheckCapacity -Unavailable-> Route", "ReferralReceived"],
                [new(s_intake, "Triage", "On", 0), new(s_intake, "CheckCapacity", "On", 1)]),
            finding);
    }

    [Fact]
    public void A_first_state_that_decides_nothing()
    {
        var findings = Examine(states => (states[0], states[3]) = (states[3], states[0] with { Name = "Unused" })).ToArray();
        Assert.Equal(new Finding(RuleIds.FirstStateDecides, new(s_intake, "Review"), ["Review"]), findings[0]);
    }

    [Fact]
    public void Any_workflow_can_be_examined() => Models.Workflow.Sample(workflow =>
        Assert.Equal(
            WorkflowAnalysis.Examine(new(workflow, default, default)), WorkflowAnalysis.Examine(new(workflow, default, default))), iter: 2_000);

    private static Finding Single(Action<List<StateModel>> change) => Assert.Single(Examine(change));

    private static IEnumerable<Finding> Examine(Action<List<StateModel>> change)
    {
        var states = Referrals.Intake.States.ToList();
        change(states);
        return WorkflowAnalysis.Examine(Referrals.BoundIntake with { Workflow = Referrals.Intake with { States = [.. states] } });
    }
}
