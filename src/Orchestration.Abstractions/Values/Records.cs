namespace Orchestration;

/// <summary>The stages of a run (ADR 3.1), and the refusal that keeps one from starting.</summary>
public enum Lifecycle : byte
{
    /// <summary>Refused before it ran; nothing else happened.</summary>
    Refuse = 0,

    /// <summary>Started: the first state was entered.</summary>
    Spawn = 1,

    /// <summary>Entered a state that evaluates, reads or writes.</summary>
    Run = 2,

    /// <summary>Entered a state that waits for a person.</summary>
    Pause = 3,

    /// <summary>Entered a state that ends the run.</summary>
    Terminate = 4,

    /// <summary>
    /// Handed to a person, because its process ended before the run did; a write that was begun is in doubt. Nothing
    /// follows it.
    /// </summary>
    Escalate = 5,

    /// <summary>
    /// An operator said what became of a write that was in doubt. No transition: it moves no run, and has no number. The
    /// rule of its record is the name of the decision's record.
    /// </summary>
    Settle = 6,
}

/// <summary>
/// One transition of one run, appended before its effect is requested (ADR 4, metadata-only audit). It holds names from
/// declarations and opaque references, no time and no text; the sink adds when and where.
/// </summary>
public readonly record struct AuditRecord
{
    /// <summary>The run.</summary>
    public OpaqueRef Run { get; init; }

    /// <summary>The number of the transition within the run, from 0, without gaps; -1 for a refusal or a settlement, which is none.</summary>
    public int Sequence { get; init; }

    /// <summary>The stage that the run entered.</summary>
    public Lifecycle Lifecycle { get; init; }

    /// <summary>The workflow; empty when a trigger was refused because none starts on it.</summary>
    public DeclarationId Workflow { get; init; }

    /// <summary>The state that was left; empty at the start.</summary>
    public DeclaredName From { get; init; }

    /// <summary>The signal that it was left on.</summary>
    public Signal Signal { get; init; }

    /// <summary>The state that was entered.</summary>
    public DeclaredName To { get; init; }

    /// <summary>What the left state was about: a policy, view, queue or operation.</summary>
    public DeclarationId Subject { get; init; }

    /// <summary>The rule that decided, when a policy was evaluated and a rule applied.</summary>
    public DeclaredName Rule { get; init; }

    /// <summary>How a read or write failed, when it did.</summary>
    public Failure Failure { get; init; }

    /// <summary>Why it was refused, when it was.</summary>
    public Rejection Rejection { get; init; }
}

/// <summary>One decision of one policy, for the control plane (CP-16).</summary>
/// <param name="Run">The run.</param>
/// <param name="Sequence">The number of the audit record that put the run in the deciding state.</param>
/// <param name="Policy">The policy and its version.</param>
/// <param name="Decision">What it decided.</param>
/// <param name="Rule">The rule that decided; empty for the default deny.</param>
public readonly record struct DecisionSignal(OpaqueRef Run, int Sequence, DeclarationId Policy, Decision Decision, DeclaredName Rule);

/// <summary>What makes a write the same write: two requests with one key have one effect.</summary>
/// <param name="Workflow">The workflow, without its version's build metadata.</param>
/// <param name="State">The state that writes.</param>
/// <param name="Subject">The value of the facet named as <see cref="WriteAttribute.Key"/>.</param>
public readonly record struct IdempotencyKey(DeclarationId Workflow, DeclaredName State, OpaqueRef Subject);

/// <summary>A write that the gateway is asked for (CP-17).</summary>
/// <param name="Key">What makes it the same write when it is asked for again.</param>
/// <param name="Operation">An operation of <see cref="CommOperation"/>.</param>
/// <param name="Template">The message template; its text lives with the gateway.</param>
/// <param name="To">The recipient.</param>
public readonly record struct MutationRequest(IdempotencyKey Key, DeclarationId Operation, DeclaredName Template, OpaqueRef To);

/// <summary>How something across the boundary can fail (CP-20): a closed list, so that no exception text crosses it.</summary>
public enum Failure : byte
{
    /// <summary>It did not fail.</summary>
    None = 0,

    /// <summary>The other side refused.</summary>
    Rejected = 1,

    /// <summary>The other side did not accept who asked.</summary>
    Unauthorized = 2,

    /// <summary>What it was about is not there.</summary>
    NotFound = 3,

    /// <summary>The same key was used for another request.</summary>
    Conflict = 4,

    /// <summary>The other side is asked too often.</summary>
    RateLimited = 5,

    /// <summary>No answer came in time; a write may have happened.</summary>
    Timeout = 6,

    /// <summary>The other side could not be reached.</summary>
    Unavailable = 7,

    /// <summary>An answer came that means nothing; a write may have happened.</summary>
    InvalidResponse = 8,

    /// <summary>Nobody knows whether the write happened.</summary>
    InDoubt = 9,
}

internal static class FailureTaxonomy
{
    /// <summary>Keeps the taxonomy closed: a number that is none of it is an answer that means nothing.</summary>
    internal static Failure Closed(this Failure failure) => failure <= Failure.InDoubt ? failure : Failure.InvalidResponse;
}

/// <summary>What became of a write.</summary>
/// <param name="Failure"><see cref="Failure.None"/> when it happened.</param>
public readonly record struct MutationOutcome(Failure Failure)
{
    /// <summary>
    /// <see cref="Failure.None"/> when it happened; anything undefined counts as <see cref="Failure.InvalidResponse"/>.
    /// </summary>
    public Failure Failure { get; init => field = value.Closed(); } = Failure.Closed();

    /// <summary>The write happened.</summary>
    public static MutationOutcome Succeeded => default;

    /// <summary>Nobody knows whether the write happened.</summary>
    public static MutationOutcome InDoubt => new(Failure.InDoubt);

    /// <summary>
    /// The signal that the machine is given. A write that timed out or was answered with nonsense may have happened, so
    /// it counts as in doubt: calling it failed could send a message twice.
    /// </summary>
    public Signal Signal => Failure switch
    {
        Failure.None => Signal.Succeeded,
        Failure.Rejected or Failure.Unauthorized or Failure.NotFound or Failure.Conflict
            or Failure.RateLimited or Failure.Unavailable => Signal.Failed,
        _ => Signal.InDoubt,
    };
}
