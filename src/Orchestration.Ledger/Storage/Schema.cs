using System.Globalization;

namespace Orchestration.Ledger.Storage;

/// <summary>
/// The tables, and their version. A version is a step from the one before; opening a database takes the steps that it
/// lacks, in one transaction, and refuses a database that is ahead.
/// </summary>
internal static class Schema
{
    private const string CreateVersion = "CREATE TABLE IF NOT EXISTS orchestration_schema (only_row integer PRIMARY KEY CHECK (only_row = 1), version integer NOT NULL)";
    private const string SelectVersion = "SELECT version FROM orchestration_schema";
    private const string InsertVersion = "INSERT INTO orchestration_schema (only_row, version) VALUES (1, 0) ON CONFLICT DO NOTHING";
    private const string UpdateVersion = "UPDATE orchestration_schema SET version = $1";

    private static readonly Func<Dialect, string[]>[] s_steps = [First, Second];

    /// <summary>The newest version that this package knows.</summary>
    public static int Known => s_steps.Length;

    /// <summary>Creates or updates the tables.</summary>
    public static async ValueTask PrepareAsync(Database database, CancellationToken cancellationToken) =>
        await database.WholeAsync(
            async session =>
            {
                if (database.Dialect.CreateLock.Length > 0)
                    await session.ExecuteAsync(database.Dialect.CreateLock).ConfigureAwait(false);
                await session.ExecuteAsync(CreateVersion).ConfigureAwait(false);
                await session.ExecuteAsync(InsertVersion).ConfigureAwait(false);
                var found = (await session.QueryAsync(SelectVersion, row => Convert.ToInt32(row.GetValue(0), CultureInfo.InvariantCulture)).ConfigureAwait(false))[0];
                if (found > Known)
                    throw new LedgerSchemaException(found, Known);
                foreach (var statement in s_steps.Skip(found).SelectMany(step => step(database.Dialect)))
                    await session.ExecuteAsync(statement).ConfigureAwait(false);
                if (found < Known)
                    await session.ExecuteAsync(UpdateVersion, Known).ConfigureAwait(false);
                return true;
            },
            cancellationToken).ConfigureAwait(false);

    /// <summary>Settlements have a table of their own, so that who may settle is a matter of the database's privileges.</summary>
    private static string[] Second(Dialect words) =>
    [
        $"""
        CREATE TABLE orchestration_settlement (
            workflow text NOT NULL, state text NOT NULL, subject text NOT NULL, settlement text NOT NULL, decision text NOT NULL,
            at {words.Long} NOT NULL, PRIMARY KEY (workflow, state, subject)){words.TableOptions}
        """,
    ];

    private static string[] First(Dialect words) =>
    [
        // Where every run stands. A transition is a step from exactly the position before it, so a process that was
        // given up on cannot go on behind a person's back.
        $"""
        CREATE TABLE orchestration_run (
            run text PRIMARY KEY, workflow text NOT NULL, sequence integer NOT NULL, state text NOT NULL,
            status integer NOT NULL, at {words.Long} NOT NULL){words.TableOptions}
        """,
        "CREATE INDEX orchestration_run_open ON orchestration_run (at) WHERE status = 1",
        $"""
        CREATE TABLE orchestration_audit (
            id {words.Identity}, run text NOT NULL, sequence integer NOT NULL, lifecycle text NOT NULL, workflow text NOT NULL,
            from_state text NOT NULL, signal text NOT NULL, to_state text NOT NULL, subject text NOT NULL, rule text NOT NULL,
            failure text NOT NULL, reason text NOT NULL, facet text NOT NULL, at {words.Long} NOT NULL){words.TableOptions}
        """,
        "CREATE UNIQUE INDEX orchestration_audit_position ON orchestration_audit (run, sequence) WHERE sequence >= 0",
        "CREATE INDEX orchestration_audit_run ON orchestration_audit (run)",
        $"""
        CREATE TABLE orchestration_decision (
            run text NOT NULL, sequence integer NOT NULL, policy text NOT NULL, decision text NOT NULL, rule text NOT NULL,
            PRIMARY KEY (run, sequence)){words.TableOptions}
        """,
        $"""
        CREATE TABLE orchestration_write (
            workflow text NOT NULL, state text NOT NULL, subject text NOT NULL, run text NOT NULL, operation text NOT NULL,
            template text NOT NULL, recipient text NOT NULL, outcome text, at {words.Long} NOT NULL,
            PRIMARY KEY (workflow, state, subject)){words.TableOptions}
        """,
        "CREATE INDEX orchestration_write_open ON orchestration_write (run) WHERE outcome IS NULL",
        $"CREATE TABLE orchestration_checkpoint (run text PRIMARY KEY, bytes {words.Bytes} NOT NULL){words.TableOptions}",
    ];
}
