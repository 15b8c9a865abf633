namespace Orchestration.Model.Effects;

/// <summary>
/// What a use does, in terms that a port can be allowed or refused. One entry may do several things: a Redis client
/// caches, reads and writes.
/// </summary>
[Flags]
public enum EffectKinds
{
    /// <summary>Nothing that is observed outside or differs between runs.</summary>
    None = 0,

    /// <summary>Reads the clock or measures time.</summary>
    Clock = 1 << 0,

    /// <summary>Draws random numbers.</summary>
    Random = 1 << 1,

    /// <summary>Makes identifiers that differ on every run.</summary>
    Identity = 1 << 2,

    /// <summary>Reads something about the machine, the process, the user or the runtime.</summary>
    Environment = 1 << 3,

    /// <summary>Depends on the current culture.</summary>
    Culture = 1 << 4,

    /// <summary>Leaves an order to the scheduler of tasks or threads.</summary>
    Scheduling = 1 << 5,

    /// <summary>Leaves an order to a collection that promises none.</summary>
    Order = 1 << 6,

    /// <summary>Depends on hash codes, which differ between processes.</summary>
    Hash = 1 << 7,

    /// <summary>Reads or changes state that outlives the call: ambient, thread-bound or shared.</summary>
    State = 1 << 8,

    /// <summary>Calculates what another processor, runtime or library calculates differently.</summary>
    Floating = 1 << 9,

    /// <summary>Reads from outside the program: files, databases, the network, configuration.</summary>
    Read = 1 << 10,

    /// <summary>Runs code when a time has passed.</summary>
    Timer = 1 << 11,

    /// <summary>Runs code that its caller does not wait for, or that no caller started.</summary>
    Background = 1 << 12,

    /// <summary>Lets a model choose what happens next.</summary>
    Agent = 1 << 13,

    /// <summary>Writes files or directories.</summary>
    WriteFile = 1 << 14,

    /// <summary>Writes to a database.</summary>
    WriteDatabase = 1 << 15,

    /// <summary>Sends over a network what can change another system: HTTP, RPC, sockets, mail.</summary>
    WriteNetwork = 1 << 16,

    /// <summary>Publishes messages or events to a broker.</summary>
    WriteMessage = 1 << 17,

    /// <summary>Writes to a blob, table, document or key-value store.</summary>
    WriteStore = 1 << 18,

    /// <summary>Changes the machine or the process: registry, environment, other processes.</summary>
    WriteMachine = 1 << 19,

    /// <summary>Writes a log, trace, metric or the console.</summary>
    Log = 1 << 20,

    /// <summary>Keeps an answer in order to give it again.</summary>
    Cache = 1 << 21,

    /// <summary>Does again what failed, or something else instead.</summary>
    Retry = 1 << 22,

    /// <summary>Makes, finds or chooses code while the program runs.</summary>
    Authoring = 1 << 23,

    /// <summary>Leaves managed code, or the rules that the compiler holds it to.</summary>
    Native = 1 << 24,

    /// <summary>All that makes the same input decide differently; the whole of family 2.</summary>
    Variability = Clock | Random | Identity | Environment | Culture | Scheduling | Order | Hash | State | Floating | Read,

    /// <summary>All that changes something outside; the whole of family 4 but for logs.</summary>
    Writes = WriteFile | WriteDatabase | WriteNetwork | WriteMessage | WriteStore | WriteMachine,
}
