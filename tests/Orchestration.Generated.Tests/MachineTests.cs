using Orchestration.Runtime;

namespace Orchestration.Generated.Tests;

/// <summary>The machine goes where the sealed text says and nowhere else.</summary>
public sealed class MachineTests
{
    private static readonly Effect s_rejected = new(EffectKind.Reject, Rejection: RejectionReason.ImpossibleSignal);

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
                Assert.Equal(next is null ? s_rejected : ReferralIntakeMachine.EffectOf(state.Current), effect);
            }
        }
    }

    [Fact]
    public void A_machine_that_has_not_started_takes_nothing()
    {
        MachineState<ReferralIntake> state = default;
        Assert.Equal(s_rejected, ReferralIntakeMachine.Advance(ref state, Signal.Allow));
        Assert.False(state.IsStarted);
    }

    /// <summary>Total: also on what is no state and no signal.</summary>
    [Fact]
    public void Values_that_are_not_declared_are_rejected()
    {
        for (var value = 0; value <= byte.MaxValue; value++)
        {
            var state = new MachineState<ReferralIntake>((ReferralIntake)value);
            Assert.Equal(s_rejected, ReferralIntakeMachine.Advance(ref state, (Signal)200));
            Assert.Equal((ReferralIntake)value, state.Current);
        }
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var signals = Enum.GetValues<Signal>();
        Walk();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Walk();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Walk()
        {
            for (var round = 0; round < 1_000; round++)
            {
                ReferralIntakeMachine.Start(out var state);
                foreach (var signal in signals)
                    ReferralIntakeMachine.Advance(ref state, signal);
            }
        }
    }

    [Fact]
    public void It_starts_in_the_first_state()
    {
        Assert.Equal(EffectKind.Evaluate, ReferralIntakeMachine.Start(out var state).Kind);
        Assert.Equal(ReferralIntake.Triage, state.Current);
    }
}
