using Orchestration.Runtime;

namespace Orchestration.Generated.Tests;

/// <summary>The machine goes where the sealed text says and nowhere else.</summary>
public sealed class MachineTests
{
    [Fact]
    public void Every_state_takes_its_signals_and_no_others()
    {
        var workflow = Assert.Single(Clinic.Declared.Workflows);
        foreach (var declared in workflow.States)
        {
            foreach (var signal in Enum.GetValues<Signal>())
            {
                var state = new MachineState<ReferralIntake>(Enum.Parse<ReferralIntake>(declared.Name));
                var before = state;
                var effect = ReferralIntakeMachine.Advance(ref state, signal);
                var next = declared.Next(Enum.Parse<Model.Signal>(signal.ToString()));
                Assert.Equal(next is null ? before : new(Enum.Parse<ReferralIntake>(next)), state);
                Assert.Equal(next is null ? default : ReferralIntakeMachine.EffectOf(state.Current), effect);
            }
        }
    }

    [Fact]
    public void A_machine_that_has_not_started_takes_nothing()
    {
        MachineState<ReferralIntake> state = default;
        Assert.Equal(default, ReferralIntakeMachine.Advance(ref state, Signal.Allow));
        Assert.False(state.IsStarted);
    }

    [Fact]
    public void It_starts_in_the_first_state()
    {
        Assert.Equal(EffectKind.Evaluate, ReferralIntakeMachine.Start(out var state).Kind);
        Assert.Equal(ReferralIntake.Triage, state.Current);
    }
}
