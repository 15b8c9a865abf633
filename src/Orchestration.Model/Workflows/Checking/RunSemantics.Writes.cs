namespace Orchestration.Model.Workflows.Checking;

/// <content>What can happen in a state that writes: the ledger, the gateway, the ledger again.</content>
internal sealed partial class RunSemantics
{
    private static readonly LedgerEntry[] s_outcomes = [LedgerEntry.Succeeded, LedgerEntry.Failed, LedgerEntry.InDoubt];

    private void Write(RunState state, RunState after, RunEvent step, bool isLast)
    {
        if (state.At != _focus)
        {
            // Some other write: it may come to anything.
            Leave(after, step, s_writes);
            return;
        }

        switch (step.Op)
        {
            case RunOp.Reserve or RunOp.Look when state.Ledger == LedgerEntry.Free:
                Next.Add((step, step.Op == RunOp.Reserve ? after with { Ledger = LedgerEntry.Reserved } : after));
                break;
            case RunOp.Reserve or RunOp.Look: Held(state, after, step); break;
            case RunOp.Insert: Next.Add((step, after with { Ledger = LedgerEntry.Reserved })); break;
            case RunOp.Execute: Execute(state, after, step, isLast); break;
            case RunOp.Complete: Complete(state, after, step, isLast); break;
        }
    }

    private void Held(RunState state, RunState after, RunEvent step)
    {
        var recorded = state.Ledger == LedgerEntry.Reserved ? Signal.InDoubt : SignalOf(state.Ledger);
        var reaction = state.Ledger == LedgerEntry.Reserved ? _protocol.OnInDoubt : _protocol.OnReplay;
        // The same key with another request is a conflict, which did not happen.
        Leave(after, step, Signal.Failed);
        if (reaction == Reaction.Execute)
            Next.Add((step, after));
        else
            Leave(after, step, reaction == Reaction.AssumeSuccess ? Signal.Succeeded : recorded);
        if (reaction == Reaction.AssumeSuccess && recorded != Signal.Succeeded)
            Violations.Add((RunProperty.Replayed, step with { Signal = Signal.Succeeded }));
    }

    private void Execute(RunState state, RunState after, RunEvent step, bool isLast)
    {
        if (!state.IsEvaluated)
            Violations.Add((RunProperty.Evaluated, step));
        if (!state.IsApproved)
            Violations.Add((RunProperty.Approved, step));
        if (state.Executed > 0)
            Violations.Add((RunProperty.Once, step));
        if (state.IsDoubtful)
            Violations.Add((RunProperty.DoubtEscalated, step));
        foreach (var outcome in s_outcomes)
        {
            var next = after with { Executed = 1, Outcome = outcome };
            if (!isLast)
            {
                Next.Add((step, next));
                continue;
            }

            if (state.Ledger != outcome)
                Violations.Add((RunProperty.Replayed, step with { Signal = SignalOf(outcome) }));
            Leave(next, step, SignalOf(outcome));
        }
    }

    private void Complete(RunState state, RunState after, RunEvent step, bool isLast)
    {
        if (state.Executed == 0)
            Violations.Add((RunProperty.Replayed, step));
        var outcome = state.Outcome == LedgerEntry.Free ? LedgerEntry.Succeeded : state.Outcome;
        if (isLast)
            Leave(after with { Ledger = outcome }, step, SignalOf(outcome));
        else
            Next.Add((step, after with { Ledger = outcome }));
    }

    private static Signal SignalOf(LedgerEntry outcome) => outcome switch
    {
        LedgerEntry.Succeeded => Signal.Succeeded,
        LedgerEntry.Failed => Signal.Failed,
        _ => Signal.InDoubt,
    };
}
