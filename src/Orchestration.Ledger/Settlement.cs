namespace Orchestration.Ledger;

/// <summary>What a person found out about a write that was in doubt.</summary>
public enum Settlement : byte
{
    /// <summary>It did not happen. The key stays used: nothing is sent under it again (ADR 4: no hidden retries).</summary>
    NotExecuted = 0,

    /// <summary>It happened.</summary>
    Executed = 1,
}

/// <summary>What a settlement came to. The default value settled nothing.</summary>
public enum SettlementStatus : byte
{
    /// <summary>Refused: no write was ever reserved under the key.</summary>
    UnknownKey = 0,

    /// <summary>Refused: the write is reserved and has no outcome, so its process may be at it; escalate it first.</summary>
    StillOpen = 1,

    /// <summary>Refused: the outcome is known, and was never in doubt.</summary>
    NotInDoubt = 2,

    /// <summary>Refused: somebody has settled it; what they found stays.</summary>
    AlreadySettled = 3,

    /// <summary>Settled by this call: the outcome, who decided it and the audit record are kept.</summary>
    Settled = 4,
}

/// <summary>The ledger's answer to a settlement.</summary>
/// <param name="Status">Whether it was settled, or why not.</param>
/// <param name="Recorded">What is recorded under the key now, when it is settled, by this call or an earlier one.</param>
public readonly record struct SettlementResult(SettlementStatus Status, Settlement? Recorded = null);
