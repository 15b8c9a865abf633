using Orchestration.Model.Collections;

namespace Orchestration.Model.Workflows.Checking;

/// <summary>
/// One thing that a driver does which a crash can come before or after. An operation that records does so in the same
/// step: both happen or neither.
/// </summary>
public enum RunOp
{
    /// <summary>Appends the audit record of entering the state.</summary>
    Append,

    /// <summary>Evaluates the policy.</summary>
    Decide,

    /// <summary>Reads the view.</summary>
    Read,

    /// <summary>Keeps the checkpoint.</summary>
    Save,

    /// <summary>Appends the record of the pause and keeps the checkpoint.</summary>
    SaveRecorded,

    /// <summary>Takes the checkpoint, when it is there.</summary>
    Take,

    /// <summary>Takes the checkpoint, when it is there, and appends the record of the answer; keeps the next one, when it leads to a pause.</summary>
    TakeRecorded,

    /// <summary>Looks whether the checkpoint is there.</summary>
    Find,

    /// <summary>Removes the checkpoint, whether or not it is still there, and appends the record of the answer.</summary>
    RemoveRecorded,

    /// <summary>Reserves the key, when it is free.</summary>
    Reserve,

    /// <summary>Looks what the ledger has under the key.</summary>
    Look,

    /// <summary>Writes a reservation, whatever is there.</summary>
    Insert,

    /// <summary>Calls the gateway.</summary>
    Execute,

    /// <summary>Records the outcome.</summary>
    Complete,
}

/// <summary>What a driver does on an answer of the ledger other than "reserved".</summary>
public enum Reaction
{
    /// <summary>Signals what the ledger says: the recorded outcome, or in doubt.</summary>
    AsRecorded,

    /// <summary>Goes on to execute.</summary>
    Execute,

    /// <summary>Signals success.</summary>
    AssumeSuccess,
}

/// <summary>
/// The order in which a driver does things in each kind of state: what generated drivers, the run context and the ledger
/// keep to together (CP-17, CP-20). The checker explores every crash between any two of them.
/// </summary>
/// <param name="Evaluate">On entering a state that evaluates.</param>
/// <param name="Read">On entering a state that reads.</param>
/// <param name="Pause">On entering a state that waits; then the call returns.</param>
/// <param name="Answer">On a person's answer.</param>
/// <param name="Write">On entering a state that writes.</param>
/// <param name="Terminate">On entering a state that ends the run.</param>
/// <param name="OnReplay">When the key has an outcome.</param>
/// <param name="OnInDoubt">When the key is reserved and has none.</param>
public sealed record RunProtocol(
    EquatableArray<RunOp> Evaluate, EquatableArray<RunOp> Read, EquatableArray<RunOp> Pause, EquatableArray<RunOp> Answer,
    EquatableArray<RunOp> Write, EquatableArray<RunOp> Terminate, Reaction OnReplay, Reaction OnInDoubt)
{
    /// <summary>What this package does.</summary>
    public static RunProtocol Generated { get; } = new(
        Evaluate: [RunOp.Append, RunOp.Decide],
        Read: [RunOp.Append, RunOp.Read],
        Pause: [RunOp.SaveRecorded],
        Answer: [RunOp.TakeRecorded],
        Write: [RunOp.Append, RunOp.Reserve, RunOp.Execute, RunOp.Complete],
        Terminate: [RunOp.Append],
        OnReplay: Reaction.AsRecorded,
        OnInDoubt: Reaction.AsRecorded);

    /// <summary>What is done on entering a state.</summary>
    /// <param name="step">The state's step.</param>
    public EquatableArray<RunOp> Of(StepModel step) => step switch
    {
        EvaluateStep => Evaluate,
        ReadStep => Read,
        PauseStep => Pause,
        WriteStep => Write,
        _ => Terminate,
    };
}
