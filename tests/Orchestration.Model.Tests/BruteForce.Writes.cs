using Orchestration.Model.Workflows.Checking;

namespace Orchestration.Model.Tests;

/// <content>What a caller does in a state that writes.</content>
internal sealed partial class BruteForce
{
    private static readonly Signal[] s_outcomes = [Signal.Succeeded, Signal.Failed, Signal.InDoubt];

    private void Held(World world, int slot, Call after, char entry, int distance)
    {
        Leave(world, slot, after, distance, Signal.Failed);
        var recorded = s_outcomes.FirstOrDefault(outcome => Letter(outcome) == entry, Signal.InDoubt);
        switch (entry == 'r' ? protocol.OnInDoubt : protocol.OnReplay)
        {
            case Reaction.Execute: Reach(world.With(slot, after), distance); break;
            case Reaction.AssumeSuccess:
                if (recorded != Signal.Succeeded)
                    Break(RunProperty.Replayed, distance);
                Leave(world, slot, after, distance, Signal.Succeeded);
                break;
            default: Leave(world, slot, after, distance, recorded); break;
        }
    }

    private void Execute(World world, int slot, Call call, Call after, bool isLast, int distance)
    {
        if (!call.Evaluated)
            Break(RunProperty.Evaluated, distance);
        if ((call.Approved >> call.At & 1) == 0)
            Break(RunProperty.Approved, distance);
        if ((world.Executed >> call.At & 1) != 0)
            Break(RunProperty.Once, distance);
        if ((call.Doubt >> call.At & 1) != 0)
            Break(RunProperty.DoubtEscalated, distance);
        var executed = world with { Executed = world.Executed | 1 << call.At };
        foreach (var outcome in s_outcomes)
        {
            if (!isLast)
            {
                Reach(executed.With(slot, after with { Outcome = outcome }), distance);
                continue;
            }

            if (world.Ledger[call.At] != Letter(outcome))
                Break(RunProperty.Replayed, distance);
            Leave(executed, slot, after, distance, outcome);
        }
    }
}
