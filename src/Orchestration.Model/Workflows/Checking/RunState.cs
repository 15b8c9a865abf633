namespace Orchestration.Model.Workflows.Checking;

/// <summary>Where the caller whose run is followed stands.</summary>
internal enum RunMode
{
    /// <summary>It is in the middle of a call.</summary>
    Running,

    /// <summary>Its run waits.</summary>
    Paused,

    /// <summary>Its run ended.</summary>
    Ended,

    /// <summary>It crashed, or a port refused; somebody may call again.</summary>
    Stopped,
}

/// <summary>What the ledger has under the key that is followed.</summary>
internal enum LedgerEntry
{
    Free,
    Reserved,
    Succeeded,
    Failed,
    InDoubt,
}

/// <summary>
/// A state of the explored product in 64 bits: a run, the ledger's entry of one write, the checkpoint, and a second
/// caller that writes under the same key or answers the same pause.
/// </summary>
internal readonly record struct RunState(ulong Bits)
{
    public const int MaximumStates = 1 << 12;

    public RunMode Mode { get => (RunMode)Get(0, 2); init => Bits = Set(0, 2, (int)value); }

    /// <summary>The state of the workflow.</summary>
    public int At { get => Get(2, 12); init => Bits = Set(2, 12, value); }

    /// <summary>How many operations of the state, or of the answer, are done.</summary>
    public int Done { get => Get(14, 3); init => Bits = Set(14, 3, value); }

    public bool IsAnswering { get => Get(17, 1) != 0; init => Bits = Set(17, 1, value ? 1 : 0); }

    public bool IsEvaluated { get => Get(18, 1) != 0; init => Bits = Set(18, 1, value ? 1 : 0); }

    public bool IsApproved { get => Get(19, 1) != 0; init => Bits = Set(19, 1, value ? 1 : 0); }

    /// <summary>Whether the same message may have been sent in this run, and no person approved since.</summary>
    public bool IsDoubtful { get => Get(20, 1) != 0; init => Bits = Set(20, 1, value ? 1 : 0); }

    public LedgerEntry Ledger { get => (LedgerEntry)Get(21, 3); init => Bits = Set(21, 3, (int)value); }

    /// <summary>How often the write was executed.</summary>
    public int Executed { get => Get(24, 2); init => Bits = Set(24, 2, value); }

    /// <summary>What the gateway answered, before it is recorded.</summary>
    public LedgerEntry Outcome { get => (LedgerEntry)Get(26, 3); init => Bits = Set(26, 3, (int)value); }

    public bool IsKept { get => Get(29, 1) != 0; init => Bits = Set(29, 1, value ? 1 : 0); }

    /// <summary>Whether an answer was taken whose record is still to be appended.</summary>
    public bool IsTaken { get => Get(30, 1) != 0; init => Bits = Set(30, 1, value ? 1 : 0); }

    /// <summary>Whether entering the state was recorded with the answer that led there.</summary>
    public bool IsRecorded { get => Get(31, 1) != 0; init => Bits = Set(31, 1, value ? 1 : 0); }

    /// <summary>How many operations of the write the second caller has done; 0 when there is none.</summary>
    public int OtherDone { get => Get(32, 3); init => Bits = Set(32, 3, value); }

    public LedgerEntry OtherOutcome { get => (LedgerEntry)Get(35, 3); init => Bits = Set(35, 3, (int)value); }

    /// <summary>Whether a second caller has found the checkpoint and is about to take it.</summary>
    public bool IsFound { get => Get(38, 1) != 0; init => Bits = Set(38, 1, value ? 1 : 0); }

    private int Get(int at, int width) => (int)(Bits >> at & ((1UL << width) - 1));

    private ulong Set(int at, int width, int value) => (Bits & ~(((1UL << width) - 1) << at)) | ((ulong)value << at);
}

/// <summary>One step of the product, for the trace.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Op">Which operation, when it was one.</param>
/// <param name="State">In which state of the workflow.</param>
/// <param name="Signal">What it came to; the state is left on it.</param>
/// <param name="Edge">The edge that is taken; -1 for none.</param>
internal readonly record struct RunEvent(RunEventKind Kind, RunOp Op, int State, Signal Signal = Signal.None, int Edge = -1);

/// <summary>The kinds of steps.</summary>
internal enum RunEventKind
{
    /// <summary>A trigger arrives.</summary>
    Spawn,

    /// <summary>An operation is done.</summary>
    Op,

    /// <summary>A port refuses, and the call ends.</summary>
    Refused,

    /// <summary>The process ends.</summary>
    Crash,

    /// <summary>A person answers.</summary>
    Answer,

    /// <summary>A second caller does something.</summary>
    Other,
}
