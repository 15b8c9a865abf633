using Orchestration.Model.Workflows.Checking;

namespace Orchestration.Model.Tests;

/// <summary>
/// The checker's oracle, written from the same prose and sharing no code: the whole product of callers that each walk
/// the machine from its start, with the ledger of every write. Slow, and only for small workflows.
/// </summary>
internal sealed partial class BruteForce(WorkflowModel workflow, RunProtocol protocol, int callers)
{
    /// <summary>A call in the middle: what it works on, and what it has in memory.</summary>
    private sealed record Call(int Run, int At, int Done, bool Answers, bool Evaluated, int Approved, int Doubt, Signal Outcome, bool Taken, bool Recorded);

    /// <summary>A kept pause.</summary>
    private sealed record Kept(int At, bool Evaluated, int Approved, int Doubt);

    /// <summary>Everything: two calls, two runs' checkpoints, and per state what the ledger holds and whether it was executed.</summary>
    private sealed record World(Call? A, Call? B, Kept? KeptA, Kept? KeptB, string Ledger, int Executed)
    {
        public Call? Caller(int slot) => slot == 0 ? A : B;

        public World With(int slot, Call? call) => slot == 0 ? this with { A = call } : this with { B = call };

        public Kept? KeptOf(int run) => run == 0 ? KeptA : KeptB;

        public World Keep(int run, Kept? kept) => run == 0 ? this with { KeptA = kept } : this with { KeptB = kept };
    }

    private readonly Dictionary<World, int> _distance = [];
    private readonly Queue<World> _left = new();

    /// <summary>The properties that do not hold, each with the number of steps to the first break.</summary>
    public SortedDictionary<RunProperty, int> Found { get; } = [];

    public BruteForce Run()
    {
        Reach(new World(null, null, null, null, new string('.', workflow.States.Count), 0), 0);
        while (_left.TryDequeue(out var world))
        {
            var distance = _distance[world] + 1;
            for (var slot = 0; slot < callers; slot++)
            {
                if (world.Caller(slot) is { } call)
                    Step(world, slot, call, distance);
                else
                    Start(world, slot, distance);
            }
        }

        if (HasEndlessCall())
            Found.TryAdd(RunProperty.Ends, int.MaxValue);
        return this;
    }

    private void Reach(World world, int distance)
    {
        if (_distance.TryAdd(world, distance))
            _left.Enqueue(world);
    }

    private void Break(RunProperty property, int distance) => Found.TryAdd(property, distance);

    private void Start(World world, int slot, int distance)
    {
        // A run of its own, so not while the other caller answers the one that this slot had before.
        if (world.Caller(1 - slot)?.Run != slot)
            Reach(world.Keep(slot, null).With(slot, new Call(slot, 0, 0, false, false, 0, 0, Signal.None, false, false)), distance);
        for (var run = 0; run < callers; run++)
        {
            if (world.KeptOf(run) is { } kept)
                Reach(world.With(slot, new Call(run, kept.At, 0, true, kept.Evaluated, kept.Approved, kept.Doubt, Signal.None, false, false)), distance);
        }
    }

    private void Step(World world, int slot, Call call, int distance)
    {
        var step = workflow.States[call.At].Step;
        var ops = (call.Answers ? protocol.Answer : protocol.Of(step)).ToArray();
        if (call.Taken)
            Break(RunProperty.Answered, distance);
        Reach(world.With(slot, null), distance);
        if (call.Done >= ops.Length)
        {
            Break(step is TerminateStep ? RunProperty.Recorded : RunProperty.Ends, distance);
            return;
        }

        var op = ops[call.Done];
        var after = call with { Done = call.Done + 1 };
        if (op == RunOp.Append)
        {
            var ends = step is TerminateStep && after.Done == ops.Length;
            if (ends)
                LeaveTerminal(call.At, distance + 1);
            Reach(world.With(slot, ends ? null : after with { Taken = false }), distance);
        }
        else if (!call.Answers && op != RunOp.SaveRecorded && !call.Recorded && !ops.Take(call.Done).Contains(RunOp.Append))
        {
            Break(RunProperty.Recorded, distance);
        }
        else
        {
            Effect(world, slot, call, after, op, after.Done == ops.Length, distance);
        }
    }

    private void Effect(World world, int slot, Call call, Call after, RunOp op, bool isLast, int distance)
    {
        var entry = world.Ledger[call.At];
        switch (op)
        {
            case RunOp.Decide: Leave(world, slot, after with { Evaluated = true }, distance, Signal.Allow, Signal.Escalate, Signal.Deny); break;
            case RunOp.Read: Leave(world, slot, after, distance, Signal.Available, Signal.Unavailable); break;
            case RunOp.Save or RunOp.SaveRecorded: Reach(Pause(world, slot, call), distance); break;
            case RunOp.Find: Reach(world.With(slot, world.KeptOf(call.Run) is null ? null : after), distance); break;
            case RunOp.RemoveRecorded:
                if (world.KeptOf(call.Run) is null)
                    Break(RunProperty.Answered, distance);
                Leave(world.Keep(call.Run, null), slot, after with { Recorded = true }, distance, Signal.Approved, Signal.Rejected);
                break;
            case RunOp.Take or RunOp.TakeRecorded when world.KeptOf(call.Run)?.At != call.At: Reach(world.With(slot, null), distance); break;
            case RunOp.Take: Leave(world.Keep(call.Run, null), slot, after with { Taken = true }, distance, Signal.Approved, Signal.Rejected); break;
            case RunOp.TakeRecorded: Leave(world.Keep(call.Run, null), slot, after with { Recorded = true }, distance, Signal.Approved, Signal.Rejected); break;
            case RunOp.Reserve or RunOp.Look when entry == '.': Reach(op == RunOp.Look ? world.With(slot, after) : Write(world, call.At, 'r').With(slot, after), distance); break;
            case RunOp.Reserve or RunOp.Look: Held(world, slot, after, entry, distance); break;
            case RunOp.Insert: Reach(Write(world, call.At, 'r').With(slot, after), distance); break;
            case RunOp.Execute: Execute(world, slot, call, after, isLast, distance); break;
            case RunOp.Complete:
                if ((world.Executed >> call.At & 1) == 0)
                    Break(RunProperty.Replayed, distance);
                var outcome = call.Outcome == Signal.None ? Signal.Succeeded : call.Outcome;
                var completed = Write(world, call.At, Letter(outcome));
                if (isLast)
                    Leave(completed, slot, after, distance, outcome);
                else
                    Reach(completed.With(slot, after), distance);
                break;
        }
    }

    private void Leave(World world, int slot, Call call, int distance, params Signal[] signals)
    {
        var state = workflow.States[call.At];
        foreach (var signal in signals)
        {
            if (state.Next(signal) is not { } name)
            {
                Break(RunProperty.Ends, distance);
                continue;
            }

            var (approved, doubt) = (call.Approved, signal == Signal.Approved ? 0 : call.Doubt);
            for (var other = 0; other < workflow.States.Count; other++)
            {
                if (workflow.States[other].Step is not WriteStep write)
                    continue;
                var approving = state.Step is EvaluateStep ? Signal.Allow : state.Step is PauseStep ? Signal.Approved : Signal.None;
                if (signal == approving && write.ApprovedBy.Contains(state.Name))
                    approved |= 1 << other;
                if (signal == Signal.InDoubt && other != call.At && state.Step is WriteStep mine && mine with { ApprovedBy = write.ApprovedBy } == write)
                    doubt |= 1 << other;
            }

            var next = workflow.States.ToList().FindIndex(candidate => candidate.Name == name);
            var moved = call with { At = next, Done = 0, Answers = false, Approved = approved, Doubt = doubt, Outcome = Signal.None, Recorded = call.Answers && call.Recorded };
            if (moved.Recorded && workflow.States[next].Step is TerminateStep)
                LeaveTerminal(next, distance + 1);
            Reach(
                !moved.Recorded ? world.With(slot, moved)
                : workflow.States[next].Step is PauseStep ? Pause(world, slot, moved)
                : world.With(slot, workflow.States[next].Step is TerminateStep ? null : moved),
                distance);
        }
    }

    private void LeaveTerminal(int state, int distance)
    {
        if (!workflow.States[state].Edges.IsEmpty)
            Break(RunProperty.Final, distance);
    }

    private static World Pause(World world, int slot, Call call) =>
        world.Keep(call.Run, new Kept(call.At, call.Evaluated, call.Approved, call.Doubt)).With(slot, null);

    private static World Write(World world, int state, char entry) =>
        world with { Ledger = world.Ledger[..state] + entry + world.Ledger[(state + 1)..] };

    private static char Letter(Signal outcome) => outcome switch { Signal.Succeeded => 's', Signal.Failed => 'f', _ => 'd' };

    /// <summary>Whether some walk without a pause is longer than there are states.</summary>
    private bool HasEndlessCall()
    {
        var reached = new HashSet<string> { workflow.States[0].Name };
        var grown = true;
        while (grown)
            grown = workflow.States.Where(state => reached.Contains(state.Name)).SelectMany(state => state.Edges).ToList().Exists(edge => reached.Add(edge.Next));
        var at = reached;
        for (var length = 0; length <= workflow.States.Count; length++)
            at = [.. workflow.States.Where(state => at.Contains(state.Name) && state.Step is not PauseStep).SelectMany(state => state.Edges).Select(edge => edge.Next)];
        return at.Count > 0;
    }
}
