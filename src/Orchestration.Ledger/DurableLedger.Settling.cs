using Orchestration.Ledger.Storage;

namespace Orchestration.Ledger;

/// <content>What only a person may do: say what became of a write that is in doubt (CP-17).</content>
public sealed partial class DurableLedger
{
    /// <summary>
    /// Settles a write that is in doubt: in one step its outcome is set (<see cref="Failure.None"/> when it happened,
    /// <see cref="Failure.Rejected"/> when it did not), the decision is kept, and an audit record of stage
    /// <see cref="Lifecycle.Settle"/> is appended to the trail of the run that reserved it. Nothing is executed: a replay of
    /// the key returns what was settled. For an operator's tool, and never for a program that decides by itself; on
    /// PostgreSQL it takes the right to insert into <c>orchestration_settlement</c>, which a host needs for nothing else.
    /// </summary>
    /// <param name="key">The key of the write.</param>
    /// <param name="found">What the operator found out.</param>
    /// <param name="decisionRecord">
    /// The name of the record that says who decided it and why, kept where such records are kept; never their words.
    /// </param>
    /// <param name="cancellationToken">Cancels the wait; nothing is settled then.</param>
    /// <returns>Whether it was settled, or the reason why not; a refusal changes nothing.</returns>
    /// <exception cref="ArgumentException">The decision record is empty, or the settlement is none.</exception>
    /// <exception cref="PortException">The database failed; <see cref="Failure.Unauthorized"/> when it does not take whoever asks for an operator.</exception>
    public async ValueTask<SettlementResult> SettleAsync(
        IdempotencyKey key, Settlement found, DeclaredName decisionRecord, CancellationToken cancellationToken = default)
    {
        if (decisionRecord.IsEmpty)
            throw new ArgumentException("A settlement names the record of its decision.", nameof(decisionRecord));
        if (found is not (Settlement.Executed or Settlement.NotExecuted))
            throw new ArgumentException("A settlement is that it was executed, or that it was not.", nameof(found));
        var result = default(SettlementResult);
        await _database.WholeAsync(
            async session =>
            {
                result = await SettleAsync(session, key, found, decisionRecord).ConfigureAwait(false);
                return result.Status == SettlementStatus.Settled;
            },
            cancellationToken).ConfigureAwait(false);
        return result;
    }

    private async ValueTask<SettlementResult> SettleAsync(Session session, IdempotencyKey key, Settlement found, DeclaredName decisionRecord)
    {
        var (workflow, state, subject) = (key.Workflow.ToString(), key.State.ToString(), key.Subject.ToString());
        var outcome = new MutationOutcome(found == Settlement.Executed ? Failure.None : Failure.Rejected);
        // The first statement decides between two operators: whoever finds it in doubt no more settles nothing.
        if (await session.ExecuteAsync(Statements.Settle, workflow, state, subject, outcome.Failure.ToString()).ConfigureAwait(false) != 1)
            return await RefuseAsync(session, workflow, state, subject).ConfigureAwait(false);
        await session.ExecuteAsync(Statements.KeepSettlement, workflow, state, subject, found.ToString(), decisionRecord.ToString(), Now()).ConfigureAwait(false);
        var (request, run, _) = (await session.QueryAsync(Statements.FindWrite, Rows.Write, workflow, state, subject).ConfigureAwait(false))[0];
        // No transition, so it has no number: the run was escalated, or went on when it was told that nobody knows.
        var record = new AuditRecord
        {
            Run = run, Workflow = key.Workflow, Sequence = -1, Lifecycle = Lifecycle.Settle, From = key.State, To = key.State,
            Signal = outcome.Signal, Subject = request.Operation, Rule = decisionRecord, Failure = outcome.Failure,
        };
        await session.ExecuteAsync(Statements.Append, Rows.Of(record, Now())).ConfigureAwait(false);
        return new(SettlementStatus.Settled, found);
    }

    private static async ValueTask<SettlementResult> RefuseAsync(Session session, string workflow, string state, string subject)
    {
        if (await session.QueryAsync(Statements.FindWrite, Rows.Write, workflow, state, subject).ConfigureAwait(false) is not [var (_, _, outcome)])
            return new(SettlementStatus.UnknownKey);
        if (outcome is null)
            return new(SettlementStatus.StillOpen);
        return await session.QueryAsync(Statements.FindSettlement, Rows.Settled, workflow, state, subject).ConfigureAwait(false) is [var recorded]
            ? new(SettlementStatus.AlreadySettled, recorded)
            : new(SettlementStatus.NotInDoubt);
    }
}
