namespace Orchestration.Model.Workflows.Checking;

/// <summary>
/// What can happen next: the machine and the protocol together, followed for one write. Other writes may come to
/// anything, so they are not followed at the same time: what one key does is no other key's business.
/// </summary>
internal sealed partial class RunSemantics
{
    private static readonly Signal[] s_decisions = [Signal.Allow, Signal.Escalate, Signal.Deny];
    private static readonly Signal[] s_reads = [Signal.Available, Signal.Unavailable];
    private static readonly Signal[] s_answers = [Signal.Approved, Signal.Rejected];
    private static readonly Signal[] s_writes = [Signal.Succeeded, Signal.Failed, Signal.InDoubt];

    private readonly WorkflowGraph _graph;
    private readonly RunProtocol _protocol;
    private readonly int _focus;
    private readonly SecondCaller _other;
    private readonly RunOp[] _answer;
    private readonly Place[] _places;
    private readonly bool[]? _leadsThere;

    /// <summary>Follows a write.</summary>
    /// <param name="graph">The machine.</param>
    /// <param name="protocol">The protocol.</param>
    /// <param name="focus">The state that writes; -1 when none does.</param>
    /// <param name="callers">Whether a second caller takes part.</param>
    public RunSemantics(WorkflowGraph graph, RunProtocol protocol, int focus, int callers)
    {
        (_graph, _protocol, _focus) = (graph, protocol, focus);
        _other = new SecondCaller(protocol, focus, callers > 1);
        _answer = protocol.Answer.ToArray();
        _places = Enumerable.Range(0, graph.Count).Select(state => new Place(graph, protocol, state, focus)).ToArray();
        _leadsThere = focus < 0 ? null : Enumerable.Range(0, graph.Count).Select(state => state == focus || graph.Behind(state)[focus]).ToArray();
    }

    /// <summary>What was found to be wrong in the last expansion, by the step that shows it.</summary>
    public List<(RunProperty Property, RunEvent Step)> Violations { get; } = [];

    /// <summary>The states that can come next.</summary>
    public List<(RunEvent Step, RunState Next)> Next { get; } = [];

    /// <summary>Finds what can happen next.</summary>
    public void Expand(RunState state)
    {
        Violations.Clear();
        Next.Clear();
        // Away from the write the order of the two callers makes no difference, so the second one goes first.
        if (state.OtherDone == 0 || (state.Mode == RunMode.Running && state.At == _focus))
            First(state);
        _other.Expand(state, Next, Violations);
    }

    private void First(RunState state)
    {
        switch (state.Mode)
        {
            case RunMode.Running: Run(state); break;
            case RunMode.Paused: Waiting(state); break;
            case RunMode.Ended: Over(state); break;
            default: Again(state); break;
        }
    }

    private void Run(RunState state)
    {
        var ops = state.IsAnswering ? _answer : _places[state.At].Ops;
        var crash = new RunEvent(RunEventKind.Crash, default, state.At);
        if (state.IsTaken)
            Violations.Add((RunProperty.Answered, crash));
        Next.Add((crash, Stopped(state)));
        // From where nothing leads to the write any more, nothing more is to be learnt about it.
        if (_leadsThere is not null && !_leadsThere[state.At])
            return;
        if (state.Done >= ops.Length)
        {
            // The last operation of a kind signals, waits or ends. A list that stops short of that gets stuck; an end needs its record.
            Violations.Add((_places[state.At].Ends ? RunProperty.Recorded : RunProperty.Ends, crash));
            return;
        }

        Do(state, ops, ops[state.Done]);
    }

    private void Do(RunState state, RunOp[] ops, RunOp op)
    {
        var step = new RunEvent(RunEventKind.Op, op, state.At);
        var after = state with { Done = state.Done + 1 };
        var isLast = after.Done == ops.Length;
        if (op == RunOp.Append)
        {
            Append(state, after, step, isLast);
            return;
        }

        if (!state.IsAnswering && op != RunOp.SaveRecorded && !state.IsRecorded && _places[state.At].AppendedBy >= state.Done)
        {
            Violations.Add((RunProperty.Recorded, step));
            return;
        }

        switch (op)
        {
            case RunOp.Decide: Leave(after with { IsEvaluated = true }, step, s_decisions); break;
            case RunOp.Read: Leave(after, step, s_reads); break;
            case RunOp.Save or RunOp.SaveRecorded: Next.Add((step, Paused(after))); break;
            case RunOp.Find when state.IsKept: Next.Add((step, after)); break;
            case RunOp.Find: Next.Add((step, Stopped(state))); break;
            case RunOp.Take: Leave(after with { IsKept = false, IsTaken = true }, step, s_answers); break;
            case RunOp.TakeRecorded or RunOp.RemoveRecorded: Leave(after with { IsKept = false, IsRecorded = true }, step, s_answers); break;
            default: Write(state, after, step, isLast); break;
        }
    }

    private void Append(RunState state, RunState after, RunEvent step, bool isLast)
    {
        if (!state.IsRecorded)
        {
            var refused = step with { Kind = RunEventKind.Refused };
            if (state.IsTaken)
                Violations.Add((RunProperty.Answered, refused));
            Next.Add((refused, Stopped(state)));
        }

        var isEnd = isLast && _places[state.At].Ends;
        Next.Add((step, (isEnd ? after with { Mode = RunMode.Ended, Done = 0 } : after) with { IsTaken = false }));
    }

    private void Leave(RunState state, RunEvent step, Signal[] signals)
    {
        foreach (var signal in signals)
            Leave(state, step, signal);
    }

    private void Leave(RunState state, RunEvent step, Signal signal)
    {
        var place = _places[state.At];
        if (place.On[(int)signal] is not { } edge)
        {
            Violations.Add((RunProperty.Ends, step with { Signal = signal }));
            return;
        }

        var next = state with
        {
            At = edge.To, Done = 0, IsAnswering = false, Outcome = LedgerEntry.Free,
            IsApproved = state.IsApproved || signal == place.Approves,
            IsDoubtful = signal != Signal.Approved && (state.IsDoubtful || (signal == Signal.InDoubt && place.IsSameWrite)),
            IsRecorded = state.IsAnswering && state.IsRecorded,
        };
        Next.Add((step with { Signal = signal, Edge = edge.Ordinal }, next.IsRecorded ? Recorded(next) : next));
    }

    /// <summary>Entering was recorded with the answer, and a pause or an end needs no more than that.</summary>
    private RunState Recorded(RunState next) => _graph[next.At].Step switch
    {
        PauseStep => Paused(next),
        TerminateStep => next with { Mode = RunMode.Ended, IsRecorded = false },
        _ => next,
    };

    private void Waiting(RunState state)
    {
        Next.Add((new(RunEventKind.Answer, default, state.At), state with { Mode = RunMode.Running, Done = 0, IsAnswering = true }));
        Again(state);
    }

    private void Over(RunState state)
    {
        foreach (var edge in _graph.EdgesFrom(state.At))
            Violations.Add((RunProperty.Final, new RunEvent(RunEventKind.Op, RunOp.Append, state.At, edge.Signal, edge.Ordinal)));
        Again(state);
    }

    /// <summary>The same trigger again, as a run of its own: it shares nothing with the one before but the key.</summary>
    private void Again(RunState state) =>
        Next.Add((new(RunEventKind.Spawn, default, 0), Stopped(state) with { Mode = RunMode.Running, IsFound = false }));

    private static RunState Paused(RunState state) =>
        state with { Mode = RunMode.Paused, Done = 0, IsAnswering = false, IsKept = true, IsRecorded = false, IsFound = false };

    /// <summary>What outlasts a call: the ledger, and what the second caller is doing.</summary>
    private static RunState Stopped(RunState state) => new RunState(0)
    {
        Mode = RunMode.Stopped, Ledger = state.Ledger, Executed = state.Executed, OtherDone = state.OtherDone, OtherOutcome = state.OtherOutcome,
    };
}
