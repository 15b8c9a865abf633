using Orchestration.Model.Collections;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Seal;

/// <summary>
/// What became of a workflow. A write is a function of what the steps before it answer, so two versions are compared as
/// policies are: by diagrams over the answers. A write that happens for answers for which it did not before is a
/// widening, and that is just what a removed approval does.
/// </summary>
internal static class WorkflowChange
{
    private const int Budget = 200_000;

    /// <summary>Compares two versions.</summary>
    public static Change Of(WorkflowParts before, WorkflowParts after, string meaningBefore, string meaningAfter)
    {
        if (meaningBefore == meaningAfter)
            return Change.TextOnly;
        var widens = new List<string>();
        var lowers = new List<string>();
        if (before.Trigger.Key != after.Trigger.Key)
            widens.Add($"starts on '{after.Trigger.Key}' and no longer on '{before.Trigger.Key}'");
        Policies(before, after, widens, lowers);
        try
        {
            Writes(before, after, widens, lowers);
        }
        catch (BudgetExceededException)
        {
            widens.Add("is too entangled to be compared, so it counts as writing more");
        }

        States(before, after, lowers);
        var says = widens.Concat(lowers).DefaultIfEmpty("takes another way").ToEquatableArray();
        return new Change(widens.Count > 0 ? ChangeSize.Major : ChangeSize.Minor, widens.Count > 0, says);
    }

    private static void Policies(WorkflowParts before, WorkflowParts after, List<string> widens, List<string> lowers)
    {
        foreach (var policy in after.Policies)
        {
            var old = before.Policies.AsImmutableArray().FirstOrDefault(each => each.Policy.Id == policy.Policy.Id);
            if (old is null || PolicyChange.Of(old, policy) is not { Size: > ChangeSize.Patch } change)
                continue;
            (change.Widens ? widens : lowers).Add($"evaluates '{policy.Policy.Key}', which {change.Says[0]}");
        }
    }

    private static void Writes(WorkflowParts before, WorkflowParts after, List<string> widens, List<string> lowers)
    {
        var answers = new WorkflowAnswers(before, after, Budget);
        foreach (var write in answers.Writes)
        {
            var (was, now) = (answers.When(before, write), answers.When(after, write));
            if (was == NodeTable.False && now != NodeTable.False)
                widens.Add($"writes {write}, which it did not");
            else if (answers.Example(now, was) is { } more)
                widens.Add($"writes {write} where it did not: {more}");
            else if (answers.Example(was, now) is { } less)
                lowers.Add($"no longer writes {write}: {less}");
        }
    }

    private static void States(WorkflowParts before, WorkflowParts after, List<string> says)
    {
        var (old, current) = (Count(before), Count(after));
        says.AddRange(current.Where(step => step.Value > (old.TryGetValue(step.Key, out var count) ? count : 0)).Select(step => $"adds a state for {step.Key}"));
        says.AddRange(old.Where(step => step.Value > (current.TryGetValue(step.Key, out var count) ? count : 0)).Select(step => $"takes a state for {step.Key} away"));
    }

    private static SortedDictionary<string, int> Count(WorkflowParts parts)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var state in parts.Reached())
        {
            var identity = parts.Identity(state.Step);
            counts[identity] = (counts.TryGetValue(identity, out var count) ? count : 0) + 1;
        }

        return counts;
    }
}
