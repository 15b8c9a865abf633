using Orchestration.InMemory;

namespace Orchestration.Ledger.Tests;

/// <summary>What came of kills.</summary>
internal sealed record Counts(
    int Kills = 0, int AtSteps = 0, int Steps = 0, int Effects = 0, int Doubled = 0, int Lost = 0, int InDoubt = 0, int Escalated = 0, int Waiting = 0)
{
    public static Counts operator +(Counts left, Counts right) => new(
        left.Kills + right.Kills, left.AtSteps + right.AtSteps, left.Steps + right.Steps, left.Effects + right.Effects,
        left.Doubled + right.Doubled, left.Lost + right.Lost, left.InDoubt + right.InDoubt, left.Escalated + right.Escalated, left.Waiting + right.Waiting);
}

/// <summary>Holds a ledger that processes died over against what they left in files of their own.</summary>
internal static class Verification
{
    public static async Task<Counts> VerifyAsync(Place place)
    {
        await using var ledger = await place.OpenAsync();
        await ledger.EscalateInterruptedAsync(TimeSpan.Zero);
        var effects = await LinesAsync(place, "effects");
        var answered = (await LinesAsync(place, "answers")).Select(line => line.Split(' ')).ToDictionary(words => words[0], words => words[1]);
        var writes = await WritesAsync(ledger);
        var inDoubt = (await ledger.FindInDoubtAsync()).Select(request => request.Key.Subject.ToString()).ToHashSet();
        await AssertTrailsAsync(ledger);

        // An outcome is lost when the world or the caller knows of it and the ledger does not, or the ledger alone does.
        var lost = effects.Distinct().Count(subject => !writes.TryGetValue(subject, out var outcome) || outcome is not ("None" or "InDoubt"))
            + answered.Count(answer => answer.Value == nameof(Outcome.Completed) && writes.GetValueOrDefault(answer.Key) != "None")
            + writes.Count(write => write.Value == "None" && !effects.Contains(write.Key))
            + writes.Count(write => write.Value is null);
        lost += await SendAgainAsync(ledger, writes);
        return new Counts(
            Effects: effects.Length, Doubled: effects.Length - effects.Distinct().Count(), Lost: lost, InDoubt: inDoubt.Count,
            Escalated: await EscalatedAsync(ledger, inDoubt), Waiting: (await ledger.FindWaitingAsync()).Count);
    }

    /// <summary>Sends every referral whose write was begun once more: each comes to the recorded outcome, and none has an effect.</summary>
    private static async Task<int> SendAgainAsync(DurableLedger ledger, Dictionary<string, string?> writes)
    {
        var gateway = new InMemoryMutationGateway();
        var wrong = 0;
        foreach (var (subject, outcome) in writes.OrderBy(write => write.Key, StringComparer.Ordinal).TakeLast(100))
        {
            Assert.True(OpaqueRef.TryParse(subject, out var reference));
            OpaqueRef.TryParse("00000000000000000000000000000001", out var coordinator);
            var clinic = new OrchestrationRegistry(
                new OrchestrationPorts { Audit = ledger, Decisions = ledger, Gateway = gateway, Ledger = ledger, Checkpoints = ledger },
                new InMemoryViewReader<ClinicCapacity>(_ => ViewResult<ClinicCapacity>.Available(new(SlotsOpen: true, WaitDays: 3))));
            var result = await clinic.SpawnAsync(new TriggerEnvelope(
                OpaqueRef.Issue(), new("referral.received"), 1, Clinic.Routine with { Referral = reference, Coordinator = coordinator }));
            wrong += result.Outcome == (outcome == "None" ? Outcome.Completed : Outcome.Failed) ? 0 : 1;
        }

        return wrong + gateway.Requests.Count;
    }

    /// <summary>How many of the writes in doubt a trail ends over with the record that hands it to a person.</summary>
    private static async Task<int> EscalatedAsync(DurableLedger ledger, HashSet<string> inDoubt) => (await RowsAsync(
        ledger,
        """
        SELECT w.subject FROM orchestration_write w JOIN orchestration_audit a ON a.run = w.run JOIN orchestration_run r ON r.run = w.run
        WHERE a.lifecycle = 'Escalate' AND a.failure = 'InDoubt' AND a.sequence = r.sequence AND r.status = 4 AND w.outcome = 'InDoubt'
        """)).Count(row => inDoubt.Contains(row[0]!));

    /// <summary>No trail has a gap, and every run ended, waits with its checkpoint, or was escalated.</summary>
    private static async Task AssertTrailsAsync(DurableLedger ledger)
    {
        Assert.Empty(await RowsAsync(ledger, "SELECT run FROM orchestration_audit WHERE sequence >= 0 GROUP BY run HAVING count(*) <> max(sequence) + 1 OR min(sequence) <> 0"));
        Assert.Empty(await RowsAsync(ledger, "SELECT run FROM orchestration_run WHERE status = 1"));
        Assert.Empty(await RowsAsync(ledger, "SELECT r.run FROM orchestration_run r LEFT JOIN orchestration_checkpoint c ON c.run = r.run WHERE (r.status = 2) <> (c.run IS NOT NULL)"));
        Assert.Empty(await RowsAsync(
            ledger,
            """
            SELECT r.run FROM orchestration_run r JOIN orchestration_audit a ON a.run = r.run AND a.sequence = r.sequence
            WHERE a.lifecycle <> CASE r.status WHEN 2 THEN 'Pause' WHEN 3 THEN 'Terminate' ELSE 'Escalate' END
            """));
    }

    private static async Task<Dictionary<string, string?>> WritesAsync(DurableLedger ledger) =>
        (await RowsAsync(ledger, "SELECT subject, outcome FROM orchestration_write")).ToDictionary(row => row[0]!, row => row[1]);

    private static async Task<List<string?[]>> RowsAsync(DurableLedger ledger, string sql) => await ledger.Database.RunAsync(
        session => session.QueryAsync(
            sql, row => Enumerable.Range(0, row.FieldCount).Select(column => row.IsDBNull(column) ? null : row.GetValue(column).ToString()).ToArray()),
        default);

    private static async Task<string[]> LinesAsync(Place place, string name) => await File.ReadAllLinesAsync(Path.Combine(place.Folder, name));
}
