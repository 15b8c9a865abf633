namespace Orchestration;

/// <summary>A person's answer to a paused run. The default value approves nothing.</summary>
public enum ReviewAnswer : byte
{
    /// <summary>Signals <see cref="Signal.Rejected"/>.</summary>
    Reject = 0,

    /// <summary>Signals <see cref="Signal.Approved"/>.</summary>
    Approve = 1,
}

/// <summary>Where a run stands after a call.</summary>
public enum RunStatus : byte
{
    /// <summary>It was refused; nothing ran.</summary>
    Refused = 0,

    /// <summary>It waits for a person.</summary>
    Paused = 1,

    /// <summary>It ended.</summary>
    Ended = 2,
}

/// <summary>What a call to a driver or registry came to.</summary>
public readonly record struct RunResult
{
    private RunResult(OpaqueRef run, RunStatus status) => (Run, Status) = (run, status);

    /// <summary>The run.</summary>
    public OpaqueRef Run { get; }

    /// <summary>Where it stands.</summary>
    public RunStatus Status { get; }

    /// <summary>How it ended, when it ended.</summary>
    public Outcome? Outcome { get; private init; }

    /// <summary>The queue it waits in, when it waits.</summary>
    public DeclarationId Queue { get; private init; }

    /// <summary>Why it was refused, when it was.</summary>
    public Rejection Rejection { get; private init; }

    /// <summary>The run was refused.</summary>
    /// <param name="run">The run.</param>
    /// <param name="rejection">Why.</param>
    public static RunResult Refused(OpaqueRef run, Rejection rejection) => new(run, RunStatus.Refused) { Rejection = rejection };

    /// <summary>The run waits.</summary>
    /// <param name="run">The run.</param>
    /// <param name="queue">Where.</param>
    public static RunResult Paused(OpaqueRef run, DeclarationId queue) => new(run, RunStatus.Paused) { Queue = queue };

    /// <summary>The run ended.</summary>
    /// <param name="run">The run.</param>
    /// <param name="outcome">How.</param>
    public static RunResult Ended(OpaqueRef run, Outcome outcome) => new(run, RunStatus.Ended) { Outcome = outcome };
}

/// <summary>A trigger as it arrives: which one it says it is, its facets, and which version of its workflow it is for.</summary>
/// <param name="Run">The reference that the run will have; issued by whoever sends it.</param>
/// <param name="Trigger">The id that it claims.</param>
/// <param name="Version">The version that it claims.</param>
/// <param name="Payload">The facets, or null when the sender could make none of that id and version.</param>
/// <param name="Workflow">
/// The workflow and version to start, pinned exactly (CP-18). Left out it means the one that starts on the trigger, and is
/// refused when several versions of it do.
/// </param>
public readonly record struct TriggerEnvelope(OpaqueRef Run, DeclaredName Trigger, int Version, ITrigger? Payload, DeclarationId Workflow = default);

/// <summary>Marks a trigger's facets. The generator implements it; nothing else may.</summary>
public interface ITrigger;
