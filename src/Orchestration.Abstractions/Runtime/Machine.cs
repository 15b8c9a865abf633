using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Orchestration.Runtime;

/// <summary>Where a machine stands. The default value has not started.</summary>
/// <typeparam name="TWorkflow">The workflow's enum.</typeparam>
/// <param name="Current">The state; meaningless before the start.</param>
/// <param name="IsStarted">Whether the first state was entered.</param>
public readonly record struct MachineState<TWorkflow>(TWorkflow Current, bool IsStarted = true)
    where TWorkflow : struct, Enum;

/// <summary>What a machine asks its driver for.</summary>
public enum EffectKind : byte
{
    /// <summary>Nothing: the machine did not move, and <see cref="Effect.Rejection"/> says why.</summary>
    Reject = 0,

    /// <summary>Evaluate the state's policy.</summary>
    Evaluate = 1,

    /// <summary>Read the state's view.</summary>
    Read = 2,

    /// <summary>Wait for a person.</summary>
    Pause = 3,

    /// <summary>Do the state's write.</summary>
    Write = 4,

    /// <summary>End the run.</summary>
    Terminate = 5,
}

/// <summary>What a machine asks for on entering a state. It carries no code: the driver knows the state.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="Outcome">How the run ends, when it does.</param>
/// <param name="Rejection">Why the machine did not move, when it did not.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
public readonly record struct Effect(EffectKind Kind, Outcome Outcome = default, RejectionReason Rejection = default)
{
    // One number, so that a transition returns a register: three bytes written one by one and read as a whole cost more than the transition.
    private readonly uint _bits = (uint)Kind | ((uint)Outcome << 8) | ((uint)Rejection << 16);

    /// <summary>What to do.</summary>
    public EffectKind Kind { get => (EffectKind)(byte)_bits; init => _bits = (_bits & ~0xFFu) | (uint)value; }

    /// <summary>How the run ends, when it does.</summary>
    public Outcome Outcome { get => (Outcome)(byte)(_bits >> 8); init => _bits = (_bits & ~0xFF00u) | ((uint)value << 8); }

    /// <summary>Why the machine did not move, when it did not.</summary>
    public RejectionReason Rejection { get => (RejectionReason)(byte)(_bits >> 16); init => _bits = (_bits & ~0xFF0000u) | ((uint)value << 16); }

    /// <summary>The stage of the run that entering the state amounts to.</summary>
    public Lifecycle Lifecycle => Kind switch
    {
        EffectKind.Pause => Lifecycle.Pause,
        EffectKind.Terminate => Lifecycle.Terminate,
        _ => Lifecycle.Run,
    };
}

/// <summary>Decisions and answers as signals; generated drivers call it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Signals
{
    /// <summary>The signal of a decision; anything undefined is <see cref="Signal.Deny"/>.</summary>
    /// <param name="decision">The decision.</param>
    public static Signal Of(Decision decision) => decision switch
    {
        Decision.Allow => Signal.Allow,
        Decision.Escalate => Signal.Escalate,
        _ => Signal.Deny,
    };

    /// <summary>The signal of an answer, or <see cref="Signal.None"/> for one that is not defined.</summary>
    /// <param name="answer">The answer.</param>
    public static Signal Of(ReviewAnswer answer) => answer switch
    {
        ReviewAnswer.Approve => Signal.Approved,
        ReviewAnswer.Reject => Signal.Rejected,
        _ => Signal.None,
    };
}
