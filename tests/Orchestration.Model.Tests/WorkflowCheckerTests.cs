using Orchestration.Model.Workflows.Checking;

namespace Orchestration.Model.Tests;

/// <summary>The checker finds nothing in what is sound, and in each spoilt protocol or machine what was spoilt, with the shortest trace.</summary>
public sealed class WorkflowCheckerTests
{
    private static readonly RunProtocol s_sound = RunProtocol.Generated;

    /// <summary>What was spoilt, the protocol, the property that no longer holds, and the trace.</summary>
    public static TheoryData<string, RunProtocol, RunProperty, string> Mutants { get; } = new()
    {
        {
            "executes before it reserves", s_sound with { Write = [RunOp.Append, RunOp.Execute, RunOp.Reserve, RunOp.Complete] }, RunProperty.Once,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [execute, other caller execute]"
        },
        {
            "tries again what is in doubt", s_sound with { OnInDoubt = Reaction.Execute }, RunProperty.Once,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [reserve, execute, other caller reserve, other caller execute]"
        },
        {
            "executes a replay", s_sound with { OnReplay = Reaction.Execute }, RunProperty.Once,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [other caller reserve, other caller execute, other caller complete, other caller reserve, other caller execute]"
        },
        {
            "looks and then writes its reservation", s_sound with { Write = [RunOp.Append, RunOp.Look, RunOp.Insert, RunOp.Execute, RunOp.Complete] }, RunProperty.Once,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [look, other caller look, insert, execute, other caller insert, other caller execute]"
        },
        {
            "audits after the effect", s_sound with { Write = [RunOp.Reserve, RunOp.Execute, RunOp.Complete, RunOp.Append] }, RunProperty.Recorded,
            "Triage -Allow-> CheckCapacity -Available-> Route -Allow-> Notify [reserve]"
        },
        {
            "decides before it audits", s_sound with { Evaluate = [RunOp.Decide, RunOp.Append] }, RunProperty.Recorded,
            "Triage [decide]"
        },
        {
            "keeps a pause before it audits", s_sound with { Pause = [RunOp.Save, RunOp.Append] }, RunProperty.Recorded,
            "Triage -Escalate-> Review [save]"
        },
        {
            "ends without a record", s_sound with { Terminate = [] }, RunProperty.Recorded,
            "Triage -Deny-> Declined crash"
        },
        {
            "takes an answer and audits it later", s_sound with { Answer = [RunOp.Take] }, RunProperty.Answered,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify crash"
        },
        {
            "finds a pause and then removes it", s_sound with { Answer = [RunOp.Find, RunOp.RemoveRecorded] }, RunProperty.Answered,
            "Triage -Escalate-> Review [save, other caller find]; answer [find, take] -Approved-> Notify [other caller take]"
        },
        {
            "records no outcome", s_sound with { Write = [RunOp.Append, RunOp.Reserve, RunOp.Execute] }, RunProperty.Replayed,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [reserve, execute] -Succeeded->"
        },
        {
            "records the outcome before there is one", s_sound with { Write = [RunOp.Append, RunOp.Reserve, RunOp.Complete, RunOp.Execute] }, RunProperty.Replayed,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [reserve, complete]"
        },
        {
            "takes a replay for a success", s_sound with { OnReplay = Reaction.AssumeSuccess }, RunProperty.Replayed,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [other caller reserve, other caller execute, other caller complete, reserve] -Succeeded->"
        },
        {
            "takes what is in doubt for a success", s_sound with { OnInDoubt = Reaction.AssumeSuccess }, RunProperty.Replayed,
            "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [other caller reserve, reserve] -Succeeded->"
        },
        {
            "waits without returning", s_sound with { Pause = [RunOp.Append] }, RunProperty.Ends,
            "Triage -Escalate-> Review crash"
        },
    };

    [Fact]
    public void The_acceptance_workflow_keeps_every_property() => Assert.Empty(WorkflowChecker.Check(Referrals.Intake));

    [Theory, MemberData(nameof(Mutants))]
    public void A_spoilt_protocol_is_caught_with_the_shortest_trace(string spoilt, RunProtocol protocol, RunProperty property, string trace)
    {
        var violations = WorkflowChecker.Check(Referrals.Intake, protocol);
        var violation = Assert.Single(violations, violation => violation.Property == property);
        Assert.True(trace == violation.Trace, $"{spoilt}: {violation.Trace}");
    }

    [Theory]
    [InlineData("Triage", Signal.Deny, "Notify", RunProperty.Approved, "Triage -Deny-> Notify [reserve, execute]")]
    [InlineData("Notify", Signal.Failed, "Notify", RunProperty.Ends, "Triage -Escalate-> Review -Approved-> Notify -Failed-> Notify")]
    [InlineData("Accepted", Signal.Allow, "Declined", RunProperty.Final, "Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [reserve] -Succeeded-> Accepted -Allow-> Declined")]
    public void A_spoilt_machine_is_caught_with_the_shortest_trace(string state, Signal signal, string next, RunProperty property, string trace)
    {
        var violations = WorkflowChecker.Check(With(state, [.. Edges(state).Where(edge => edge.Signal != signal), new(signal, next)]));
        Assert.Equal(trace, Assert.Single(violations, violation => violation.Property == property).Trace);
    }

    [Fact]
    public void A_signal_that_leads_nowhere_is_caught()
    {
        var violation = Assert.Single(WorkflowChecker.Check(With("CheckCapacity", [new(Signal.Available, "Route")])));
        Assert.Equal((RunProperty.Ends, "Triage -Allow-> CheckCapacity -Unavailable->"), (violation.Property, violation.Trace));
    }

    [Fact]
    public void A_write_before_any_policy_is_caught()
    {
        StateModel[] states =
        [
            new("Ask", new PauseStep("desk@v1"), [new(Signal.Approved, "Notify"), new(Signal.Rejected, "Declined")]),
            .. Referrals.Intake.States.Where(state => state.Name is "Notify" or "Accepted" or "Declined" or "Undelivered"),
        ];
        states[1] = states[1] with { Step = (WriteStep)states[1].Step with { ApprovedBy = ["Ask"] } };
        var violation = Assert.Single(WorkflowChecker.Check(Referrals.Intake with { States = [.. states] }));
        Assert.Equal((RunProperty.Evaluated, "Ask [save]; answer [take] -Approved-> Notify [reserve, execute]"), (violation.Property, violation.Trace));
    }

    [Fact]
    public void A_write_in_doubt_that_another_state_does_again_is_caught()
    {
        var again = Referrals.Intake.States[4] with { Name = "Again" };
        var states = With("Notify", [new(Signal.Succeeded, "Accepted"), new(Signal.Failed, "Undelivered"), new(Signal.InDoubt, "Again")]).States;
        var violation = Assert.Single(WorkflowChecker.Check(Referrals.Intake with { States = [.. states, again] }));
        Assert.Equal(RunProperty.DoubtEscalated, violation.Property);
        Assert.Equal("Triage -Escalate-> Review [save]; answer [take] -Approved-> Notify [reserve] -InDoubt-> Again [reserve, execute]", violation.Trace);
        Assert.Equal([("Review", 0), ("Notify", 2)], violation.Path.Skip(1));
    }

    /// <summary>The time is a benchmark's business; what takes it is the number of states.</summary>
    [Fact]
    public void Sixty_four_states_make_few_states_to_explore()
    {
        Assert.Empty(WorkflowChecker.Check(LargeWorkflow.Of(64), s_sound, callers: 2, out var explored));
        Assert.InRange(explored, 1_000, 40_000);
    }

    private static IEnumerable<EdgeModel> Edges(string state) => Referrals.Intake.States.Single(each => each.Name == state).Edges;

    private static WorkflowModel With(string state, EdgeModel[] edges) => Referrals.Intake with
    {
        States = [.. Referrals.Intake.States.Select(each => each.Name == state ? each with { Edges = [.. edges] } : each)],
    };
}
