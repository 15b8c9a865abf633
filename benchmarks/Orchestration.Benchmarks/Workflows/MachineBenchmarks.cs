using BenchmarkDotNet.Attributes;
using Orchestration.Runtime;
using Stateless;

namespace Orchestration.Benchmarks.Workflows;

/// <summary>
/// One transition of the acceptance program's machine, along its longest path, against a switch that a person would write
/// and against Stateless. A walk is one start and five transitions, and Stateless is not charged for the start.
/// </summary>
[MemoryDiagnoser]
public class MachineBenchmarks
{
    private const int Transitions = 5;

    // A field that is not readonly: the compiler of the runtime must not walk the path at compile time.
    private Signal[] _path = [Signal.Allow, Signal.Available, Signal.Escalate, Signal.Approved, Signal.Succeeded];

    private readonly StateMachine<ReferralIntake, Signal> _stateless = Configure();

    [Benchmark(Baseline = true, OperationsPerInvoke = Transitions)]
    public int Generated()
    {
        var asked = 0;
        ReferralIntakeMachine.Start(out var state);
        foreach (var signal in _path)
            asked += (int)ReferralIntakeMachine.Advance(ref state, signal).Kind;
        return asked;
    }

    [Benchmark(OperationsPerInvoke = Transitions)]
    public int SwitchByHand()
    {
        var asked = 0;
        var state = ReferralIntake.Triage;
        foreach (var signal in _path)
            asked += (int)HandWritten.Advance(ref state, signal);
        return asked;
    }

    [Benchmark(OperationsPerInvoke = Transitions)]
    public int Stateless520()
    {
        foreach (var signal in _path)
            _stateless.Fire(signal);
        return (int)_stateless.State;
    }

    private static StateMachine<ReferralIntake, Signal> Configure()
    {
        var store = new Store();
        var machine = new StateMachine<ReferralIntake, Signal>(() => store.At, at => store.At = at == ReferralIntake.Accepted ? ReferralIntake.Triage : at);
        machine.Configure(ReferralIntake.Triage).Permit(Signal.Allow, ReferralIntake.CheckCapacity).Permit(Signal.Escalate, ReferralIntake.Review).Permit(Signal.Deny, ReferralIntake.Declined);
        machine.Configure(ReferralIntake.CheckCapacity).Permit(Signal.Available, ReferralIntake.Route).Permit(Signal.Unavailable, ReferralIntake.Review);
        machine.Configure(ReferralIntake.Route).Permit(Signal.Allow, ReferralIntake.Notify).Permit(Signal.Escalate, ReferralIntake.Review).Permit(Signal.Deny, ReferralIntake.Declined);
        machine.Configure(ReferralIntake.Review).Permit(Signal.Approved, ReferralIntake.Notify).Permit(Signal.Rejected, ReferralIntake.Declined);
        machine.Configure(ReferralIntake.Notify).Permit(Signal.Succeeded, ReferralIntake.Accepted).Permit(Signal.Failed, ReferralIntake.Undelivered).Permit(Signal.InDoubt, ReferralIntake.Undelivered);
        return machine;
    }

    /// <summary>Where Stateless keeps its state: external, so that it can start again without being built again.</summary>
    private sealed class Store
    {
        public ReferralIntake At { get; set; } = ReferralIntake.Triage;
    }
}

/// <summary>The same machine as a person would write it for speed.</summary>
internal static class HandWritten
{
    public static EffectKind Advance(ref ReferralIntake state, Signal signal)
    {
        switch (state, signal)
        {
            case (ReferralIntake.Triage, Signal.Allow): state = ReferralIntake.CheckCapacity; return EffectKind.Read;
            case (ReferralIntake.Triage, Signal.Escalate): state = ReferralIntake.Review; return EffectKind.Pause;
            case (ReferralIntake.Triage, Signal.Deny): state = ReferralIntake.Declined; return EffectKind.Terminate;
            case (ReferralIntake.CheckCapacity, Signal.Available): state = ReferralIntake.Route; return EffectKind.Evaluate;
            case (ReferralIntake.CheckCapacity, Signal.Unavailable): state = ReferralIntake.Review; return EffectKind.Pause;
            case (ReferralIntake.Route, Signal.Allow): state = ReferralIntake.Notify; return EffectKind.Write;
            case (ReferralIntake.Route, Signal.Escalate): state = ReferralIntake.Review; return EffectKind.Pause;
            case (ReferralIntake.Route, Signal.Deny): state = ReferralIntake.Declined; return EffectKind.Terminate;
            case (ReferralIntake.Review, Signal.Approved): state = ReferralIntake.Notify; return EffectKind.Write;
            case (ReferralIntake.Review, Signal.Rejected): state = ReferralIntake.Declined; return EffectKind.Terminate;
            case (ReferralIntake.Notify, Signal.Succeeded): state = ReferralIntake.Accepted; return EffectKind.Terminate;
            case (ReferralIntake.Notify, Signal.Failed): state = ReferralIntake.Undelivered; return EffectKind.Terminate;
            case (ReferralIntake.Notify, Signal.InDoubt): state = ReferralIntake.Undelivered; return EffectKind.Terminate;
            default: return EffectKind.Reject;
        }
    }
}
