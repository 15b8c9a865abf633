using Orchestration.Model.Collections;
using Orchestration.Model.Seal;

namespace Orchestration.Model.Tests.Seal;

/// <summary>The size of a change follows from what it means, with the smallest example in words.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void A_lowered_case_is_a_minor()
    {
        var change = Subjects.With("2.1.0", rule => Subjects.Routine(rule, 2)).Since(Subjects.Triage);
        Assert.Equal((ChangeSize.Minor, false), (change.Size, change.Widens));
        // Four specialties, 113 ages, 3 sources.
        Assert.Equal("lowers 1,356 cases from Allow to Deny: Consent = Granted, Age 18..130, Urgency = 3 (e.g. age 18)", change.Text);
        Assert.Equal("2.1.0", change.Next("2.0.0"));
    }

    [Fact]
    public void A_raised_case_is_a_major_that_widens()
    {
        var change = Subjects.With("3.0.0", rule => Subjects.Routine(rule, 4)).Since(Subjects.Triage);
        Assert.Equal((ChangeSize.Major, true), (change.Size, change.Widens));
        Assert.StartsWith("raises 678 cases from Deny to Allow: Consent = Granted, Age 18..130", change.Text, StringComparison.Ordinal);
        Assert.Equal("3.0.0", change.Next("2.0.0"));
    }

    [Fact]
    public void Random_policies_are_sized_as_every_case_says() => Parallel.For(0, 3_000, seed =>
    {
        var pair = SmallPolicies.Shape.SelectMany(shape => SmallPolicies.PolicyOver(shape).Array[2]).Generate(new PCG(5, (ulong)seed), null, out _);
        var cases = Reference.Cases(pair[0].View).Select(values => (From: Reference.Decide(pair[0], values).Decision, To: Reference.Decide(pair[1], values).Decision)).ToArray();
        var change = new PolicySubject(pair[1] with { Policy = pair[1].Policy with { Version = "99.0.0" } }).Since(new PolicySubject(pair[0]));
        var expected = cases.Any(each => each.To > each.From) ? ChangeSize.Major : cases.Any(each => each.To < each.From) ? ChangeSize.Minor : ChangeSize.Patch;
        Assert.Equal(expected, change.Size);
        Assert.Equal(expected == ChangeSize.Major, change.Widens);
    });

    [Fact]
    public void A_removed_approval_widens_a_workflow() => Widens(
        state => Subjects.Lead(state, "Triage", Signal.Escalate, "Notify"),
        "writes comm.create_notification@v1 referral.accepted to Coordinator for Referral where it did not: policy referral.triage escalate, queue referral.manual-review@v1 rejected");

    [Fact]
    public void A_new_write_widens_a_workflow() => Widens(
        state => state.Name != "Declined" ? state : new("Declined", new WriteStep("comm.send_message@v1", "referral.refused", "Coordinator", "Referral", ["Triage"]),
            [new(Signal.Succeeded, "Accepted"), new(Signal.Failed, "Undelivered"), new(Signal.InDoubt, "Undelivered")]),
        "writes comm.send_message@v1 referral.refused to Coordinator for Referral, which it did not");

    [Fact]
    public void A_step_more_before_a_write_is_a_minor()
    {
        var change = Compare(state => Subjects.Lead(state, "Route", Signal.Allow, "Review"));
        Assert.Equal((ChangeSize.Minor, false), (change.Size, change.Widens));
        Assert.Contains("no longer writes comm.create_notification@v1", change.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_trigger_widens_a_workflow()
    {
        var parts = Subjects.Parts(Referrals.Intake) with { Trigger = Referrals.Received with { Id = "referral.amended" } };
        var change = new WorkflowSubject(parts).Since(Subjects.Intake);
        Assert.True(change.Widens);
        Assert.StartsWith("starts on 'referral.amended@v1' and no longer on 'referral.received@v1'", change.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_widens_widens_the_workflow_that_pins_it()
    {
        var wider = Subjects.With("3.0.0", rule => Subjects.Routine(rule, 4)).Bound;
        var intake = Referrals.Intake with { States = Referrals.Intake.States.Select(state => state.Step is EvaluateStep { Version: "2.0.0" } step ? state with { Step = step with { Version = "3.0.0" } } : state).ToEquatableArray() };
        var parts = Subjects.Parts(intake) with { Policies = [new BoundPolicy(Referrals.RoutingPolicy, Referrals.Routing), wider] };
        var change = new WorkflowSubject(parts).Since(Subjects.Intake);
        Assert.True(change.Widens);
        Assert.StartsWith("evaluates 'referral.triage@3.0.0', which raises 678 cases", change.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Age", null, ChangeSize.Major, "takes 'Age' away")]
    [InlineData("Age", "widen", ChangeSize.Minor, "widens the range of 'Age'")]
    [InlineData("Age", "narrow", ChangeSize.Major, "narrows the range of 'Age'")]
    public void A_shape_is_sized_as_a_contract(string facet, string? how, ChangeSize size, string says)
    {
        var facets = Referrals.Received.Facets.Where(each => how is not null || each.Name != facet).Select(each => each.Name != facet || how is null ? each
            : each with { Domain = new IntegerDomain("byte", how == "narrow" ? 1 : 0, how == "widen" ? 140 : 130) });
        var change = new ShapeSubject(Referrals.Received with { Facets = facets.ToEquatableArray() }).Since(new ShapeSubject(Referrals.Received));
        Assert.Equal((size, says), (change.Size, change.Text));
    }

    private static void Widens(Func<StateModel, StateModel> rewire, string says)
    {
        var change = Compare(rewire);
        Assert.Equal((ChangeSize.Major, true), (change.Size, change.Widens));
        Assert.Equal(says, change.Says[0]);
    }

    private static Change Compare(Func<StateModel, StateModel> rewire) => new WorkflowSubject(Subjects.Parts(Subjects.Rewire(rewire))).Since(Subjects.Intake);
}
