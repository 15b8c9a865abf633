namespace Orchestration.Model.Workflows.Checking;

/// <summary>
/// Somebody else at the same time: with the same trigger, so that it writes under the same key, or with an answer to the
/// same pause. It is followed only where it meets the first caller: elsewhere the order of the two makes no difference.
/// </summary>
internal sealed class SecondCaller(RunProtocol protocol, int focus, bool takesPart)
{
    private static readonly LedgerEntry[] s_outcomes = [LedgerEntry.Succeeded, LedgerEntry.Failed, LedgerEntry.InDoubt];

    private readonly int _first = protocol.Write.AsImmutableArray().IndexOf(RunOp.Append) + 1;

    /// <summary>Adds what it can do next.</summary>
    public void Expand(RunState state, List<(RunEvent Step, RunState Next)> next, List<(RunProperty Property, RunEvent Step)> violations)
    {
        if (!takesPart)
            return;
        if (focus < 0)
            Answer(state, next, violations);
        else if (state.OtherDone == 0 && state is { Mode: RunMode.Running } && state.At == focus && !state.IsAnswering)
            Write(state with { OtherDone = _first }, next, violations);
        else if (state.OtherDone > 0)
            Write(state, next, violations);
    }

    private void Answer(RunState state, List<(RunEvent Step, RunState Next)> next, List<(RunProperty Property, RunEvent Step)> violations)
    {
        if (state is { Mode: RunMode.Paused, IsFound: false })
            next.Add((new(RunEventKind.Other, RunOp.Find, state.At), state with { IsFound = true }));
        if (state is not { IsFound: true, IsKept: false })
            return;
        var taking = protocol.Answer[protocol.Answer.Count - 1];
        var step = new RunEvent(RunEventKind.Other, taking, state.At);
        if (taking == RunOp.RemoveRecorded)
            violations.Add((RunProperty.Answered, step));
        else
            next.Add((step, state with { IsFound = false }));
    }

    private void Write(RunState state, List<(RunEvent Step, RunState Next)> next, List<(RunProperty Property, RunEvent Step)> violations)
    {
        if (state.OtherDone >= protocol.Write.Count)
            return;
        var op = protocol.Write[state.OtherDone];
        var step = new RunEvent(RunEventKind.Other, op, focus);
        var after = state with { OtherDone = state.OtherDone + 1 == protocol.Write.Count ? 0 : state.OtherDone + 1 };
        switch (op)
        {
            case RunOp.Reserve or RunOp.Look when state.Ledger != LedgerEntry.Free:
                var reaction = state.Ledger == LedgerEntry.Reserved ? protocol.OnInDoubt : protocol.OnReplay;
                next.Add((step, reaction == Reaction.Execute ? after : state with { OtherDone = 0 }));
                break;
            case RunOp.Look: next.Add((step, after)); break;
            case RunOp.Reserve or RunOp.Insert: next.Add((step, after with { Ledger = LedgerEntry.Reserved })); break;
            case RunOp.Execute:
                if (state.Executed > 0)
                    violations.Add((RunProperty.Once, step));
                foreach (var outcome in s_outcomes)
                    next.Add((step, after with { Executed = 1, OtherOutcome = after.OtherDone == 0 ? LedgerEntry.Free : outcome }));
                break;
            case RunOp.Complete:
                next.Add((step, after with { Ledger = state.OtherOutcome == LedgerEntry.Free ? LedgerEntry.Succeeded : state.OtherOutcome, OtherOutcome = LedgerEntry.Free }));
                break;
        }

        // It can crash as well, and leave behind what it did.
        if (state.OtherDone > _first)
            next.Add((new(RunEventKind.Other, RunOp.Append, focus), state with { OtherDone = 0, OtherOutcome = LedgerEntry.Free }));
    }
}
