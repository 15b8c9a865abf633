using Orchestration.Model.Collections;

namespace Orchestration.Model.Tests;

/// <summary>A sound workflow of any size: blocks of evaluate, read, evaluate, pause and write, one after another.</summary>
internal static class LargeWorkflow
{
    /// <summary>Makes a workflow.</summary>
    /// <param name="states">How many states, 8 at least.</param>
    public static WorkflowModel Of(int states)
    {
        var blocks = (states - 3) / 5;
        var made = new List<StateModel>();
        for (var block = 0; block < blocks; block++)
        {
            string Name(string step) => FormattableString.Invariant($"{step}{block}");
            var next = block + 1 < blocks ? FormattableString.Invariant($"Triage{block + 1}") : "Accepted";
            made.AddRange(
            [
                new(Name("Triage"), Evaluate, [new(Signal.Allow, Name("Look")), new(Signal.Escalate, Name("Review")), new(Signal.Deny, "Declined")]),
                new(Name("Look"), new ReadStep(new(string.Empty, "View"), "1.0.0"), [new(Signal.Available, Name("Route")), new(Signal.Unavailable, Name("Review"))]),
                new(Name("Route"), Evaluate, [new(Signal.Allow, Name("Notify")), new(Signal.Escalate, Name("Review")), new(Signal.Deny, "Declined")]),
                new(Name("Review"), new PauseStep("desk@v1"), [new(Signal.Approved, Name("Notify")), new(Signal.Rejected, "Declined")]),
                new(Name("Notify"), new WriteStep("comm.send_message@v1", Name("template"), "To", "Key", [Name("Route"), Name("Review")]),
                    [new(Signal.Succeeded, next), new(Signal.Failed, next), new(Signal.InDoubt, "Undelivered")]),
            ]);
        }

        made.AddRange(
        [
            new("Accepted", new TerminateStep(Outcome.Completed), []), new("Declined", new TerminateStep(Outcome.Declined), []),
            new("Undelivered", new TerminateStep(Outcome.Failed), []),
        ]);
        while (made.Count < states)
            made.Insert(0, new(FormattableString.Invariant($"Before{made.Count}"), Evaluate, [new(Signal.Allow, made[0].Name), new(Signal.Escalate, "Declined"), new(Signal.Deny, "Declined")]));
        return new WorkflowModel(new(string.Empty, "Large"), "large", "1.0.0", new(string.Empty, "Trigger"), made.ToEquatableArray());
    }

    private static EvaluateStep Evaluate { get; } = new(new(string.Empty, "Policy"), "1.0.0");
}
