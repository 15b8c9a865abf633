using Orchestration.Ledger.Storage;

namespace Orchestration.Ledger;

/// <content>What a person or a host looks at, and what is done about runs whose process is gone.</content>
public sealed partial class DurableLedger
{
    /// <summary>A run's audit records in the order in which they were appended.</summary>
    /// <param name="run">The run.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async ValueTask<IReadOnlyList<AuditRecord>> FindTrailAsync(OpaqueRef run, CancellationToken cancellationToken = default) =>
        await _database.RunAsync(session => session.QueryAsync(Statements.Trail, Rows.Audit, run.ToString()), cancellationToken).ConfigureAwait(false);

    /// <summary>The runs that wait for a person, those that have waited longest first.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async ValueTask<IReadOnlyList<Checkpoint>> FindWaitingAsync(CancellationToken cancellationToken = default) =>
        await _database.RunAsync(session => session.QueryAsync(Statements.Waiting, Rows.Kept), cancellationToken).ConfigureAwait(false);

    /// <summary>The writes that may or may not have happened; a person has to look, and the oldest come first.</summary>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async ValueTask<IReadOnlyList<MutationRequest>> FindInDoubtAsync(CancellationToken cancellationToken = default) =>
        await _database.RunAsync(
            async session => (await session.QueryAsync(Statements.WritesInDoubt, Rows.Write).ConfigureAwait(false)).ConvertAll(write => write.Request),
            cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// Hands every run that has not moved for a while, and neither waits nor ended, to a person: in one step its open
    /// write is recorded as in doubt, and the trail ends with an <see cref="Lifecycle.Escalate"/> record. Nothing is
    /// executed again. A process that was slow and not gone finds its next step refused. The host calls this, say when it
    /// starts; nothing calls it by itself.
    /// </summary>
    /// <param name="silence">
    /// How long a run has not moved: longer than any step takes, the gateway's longest answer included. Zero is right when no
    /// other process uses the ledger.
    /// </param>
    /// <param name="cancellationToken">Cancels between two runs.</param>
    /// <returns>What was escalated by this call, in the order of its last movement.</returns>
    public async ValueTask<IReadOnlyList<Escalation>> EscalateInterruptedAsync(TimeSpan silence, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(silence, TimeSpan.Zero);
        var until = Now() - (long)silence.TotalMilliseconds;
        var stands = await _database.RunAsync(session => session.QueryAsync(Statements.Interrupted, Rows.Stand, until), cancellationToken)
            .ConfigureAwait(false);
        var escalated = new List<Escalation>();
        foreach (var (run, workflow, sequence, state) in stands)
        {
            Escalation? escalation = null;
            var isMine = await _database.WholeAsync(
                async session => (escalation = await EscalateAsync(session, run, workflow, sequence, state).ConfigureAwait(false)) is not null,
                cancellationToken).ConfigureAwait(false);
            if (isMine)
                escalated.Add(escalation!);
        }

        return escalated;
    }

    private async ValueTask<Escalation?> EscalateAsync(Session session, OpaqueRef run, DeclarationId workflow, int sequence, DeclaredName state)
    {
        var open = await session.QueryAsync(Statements.OpenWrites, Rows.Write, run.ToString()).ConfigureAwait(false);
        var begun = open is [var (request, _, _), ..] ? request : (MutationRequest?)null;
        var record = new AuditRecord
        {
            Run = run, Workflow = workflow, Sequence = sequence + 1, Lifecycle = Lifecycle.Escalate, From = state, To = state,
            Signal = begun is null ? Signal.None : Signal.InDoubt, Subject = begun?.Operation ?? default,
            Failure = begun is null ? Failure.Unavailable : Failure.InDoubt,
        };
        if (!await AppendAsync(session, record, RunStand.Running, RunStand.Escalated).ConfigureAwait(false))
            return null;
        foreach (var ((key, _, _, _), _, _) in open)
        {
            await session.ExecuteAsync(
                Statements.Complete, key.Workflow.ToString(), key.State.ToString(), key.Subject.ToString(), nameof(Failure.InDoubt)).ConfigureAwait(false);
        }

        return new Escalation(run, workflow, state, begun);
    }
}
