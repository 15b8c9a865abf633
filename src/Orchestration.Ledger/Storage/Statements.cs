namespace Orchestration.Ledger.Storage;

/// <summary>Every statement that is run after the schema is there. Both databases read all of them.</summary>
internal static class Statements
{
    public const string Spawn =
        "INSERT INTO orchestration_run (run, workflow, sequence, state, status, at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (run) DO NOTHING";

    /// <summary>One step, from the position before it and from one status.</summary>
    public const string Move =
        "UPDATE orchestration_run SET sequence = $2, state = $3, status = $4, at = $5 WHERE run = $1 AND sequence = $2 - 1 AND status = $6";

    public const string Append = """
        INSERT INTO orchestration_audit (run, sequence, lifecycle, workflow, from_state, signal, to_state, subject, rule, failure, reason, facet, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        """;

    public const string Trail = """
        SELECT run, sequence, lifecycle, workflow, from_state, signal, to_state, subject, rule, failure, reason, facet
        FROM orchestration_audit WHERE run = $1 ORDER BY id
        """;

    public const string Decide =
        "INSERT INTO orchestration_decision (run, sequence, policy, decision, rule) VALUES ($1, $2, $3, $4, $5)";

    public const string Reserve = """
        INSERT INTO orchestration_write (workflow, state, subject, run, operation, template, recipient, at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (workflow, state, subject) DO NOTHING
        """;

    public const string FindWrite =
        "SELECT workflow, state, subject, operation, template, recipient, run, outcome FROM orchestration_write WHERE workflow = $1 AND state = $2 AND subject = $3";

    public const string Complete =
        "UPDATE orchestration_write SET outcome = $4 WHERE workflow = $1 AND state = $2 AND subject = $3 AND outcome IS NULL";

    /// <summary>Sets the outcome of a write in doubt, and of no other.</summary>
    public const string Settle = """
        UPDATE orchestration_write SET outcome = $4
        WHERE workflow = $1 AND state = $2 AND subject = $3 AND outcome IN ('InDoubt', 'Timeout', 'InvalidResponse')
        """;

    public const string KeepSettlement =
        "INSERT INTO orchestration_settlement (workflow, state, subject, settlement, decision, at) VALUES ($1, $2, $3, $4, $5, $6)";

    public const string FindSettlement =
        "SELECT settlement FROM orchestration_settlement WHERE workflow = $1 AND state = $2 AND subject = $3";

    public const string OpenWrites =
        "SELECT workflow, state, subject, operation, template, recipient, run, outcome FROM orchestration_write WHERE run = $1 AND outcome IS NULL";

    public const string WritesInDoubt = """
        SELECT workflow, state, subject, operation, template, recipient, run, outcome FROM orchestration_write
        WHERE outcome IN ('InDoubt', 'Timeout', 'InvalidResponse') ORDER BY at, subject
        """;

    public const string Keep = "INSERT INTO orchestration_checkpoint (run, bytes) VALUES ($1, $2)";

    public const string FindCheckpoint = "SELECT run, bytes FROM orchestration_checkpoint WHERE run = $1";

    public const string Waiting = """
        SELECT kept.run, kept.bytes FROM orchestration_checkpoint kept JOIN orchestration_run stand ON stand.run = kept.run
        ORDER BY stand.at, kept.run
        """;

    public const string Take = "DELETE FROM orchestration_checkpoint WHERE run = $1 AND bytes = $2";

    public const string Interrupted =
        "SELECT run, workflow, sequence, state FROM orchestration_run WHERE status = 1 AND at <= $1 ORDER BY at, run";
}

/// <summary>Where a run stands, as the database holds it.</summary>
internal enum RunStand
{
    /// <summary>Its process is at it, or has ended.</summary>
    Running = 1,

    /// <summary>It waits for a person.</summary>
    Waiting = 2,

    /// <summary>It ended.</summary>
    Ended = 3,

    /// <summary>It was handed to a person.</summary>
    Escalated = 4,
}
