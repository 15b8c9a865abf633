using Orchestration.Model.Collections;
using Orchestration.Model.Workflows.Checking;

namespace Orchestration.Model.Tests;

/// <summary>The checker follows one write at a time and lets a second caller appear where it matters; the oracle does neither, and they agree.</summary>
public sealed class WorkflowCheckerOracleTests
{
    private static readonly RunProtocol[] s_protocols =
        [RunProtocol.Generated, .. WorkflowCheckerTests.Mutants.Select(row => row.Data.Item2)];

    /// <summary>The other properties are looked for without following a write, so that a write on the way is one step.</summary>
    private static readonly RunProperty[] s_ofWrites = [RunProperty.Evaluated, RunProperty.Approved, RunProperty.Once, RunProperty.DoubtEscalated, RunProperty.Replayed];

    private static readonly WriteStep s_write = new("comm.send_message@v1", "template", "To", "Key", []);

    [Fact]
    public void Both_find_the_same_properties_broken() => Case(maxWrites: 2).Sample(
        sample =>
        {
            var expected = new BruteForce(sample.Workflow, sample.Protocol, callers: 2).Run().Found.Keys;
            var actual = WorkflowChecker.Check(sample.Workflow, sample.Protocol).Select(violation => violation.Property);
            return expected.SequenceEqual(actual);
        },
        iter: 30, print: Print);

    [Fact]
    public void Both_find_traces_of_the_same_length() => Case(maxWrites: 1).Sample(
        sample =>
        {
            var expected = new BruteForce(sample.Workflow, sample.Protocol, callers: 1).Run().Found.Where(found => s_ofWrites.Contains(found.Key));
            var actual = WorkflowChecker.Check(sample.Workflow, sample.Protocol, callers: 1)
                .Where(violation => s_ofWrites.Contains(violation.Property)).Select(violation => KeyValuePair.Create(violation.Property, violation.Length));
            return expected.SequenceEqual(actual);
        },
        iter: 300, print: Print);

    private static string Print((WorkflowModel Workflow, RunProtocol Protocol) sample) =>
        $"{string.Join("; ", sample.Workflow.States.Select(state => $"{state.Name}:{state.Step.Attribute}{(state.Step is WriteStep write ? $"({string.Join(",", write.ApprovedBy)})" : "")} {string.Join(" ", state.Edges.Select(edge => $"{edge.Signal}->{edge.Next}"))}"))}"
        + $" under {WorkflowCheckerTests.Mutants.FirstOrDefault(row => row.Data.Item2 == sample.Protocol)?.Data.Item1}: "
        + $"checker {string.Join(", ", WorkflowChecker.Check(sample.Workflow, sample.Protocol).Select(violation => $"{violation.Property} {violation.Length} {violation.Trace}"))}; "
        + $"oracle {string.Join(", ", new BruteForce(sample.Workflow, sample.Protocol, 2).Run().Found.Keys)}";

    /// <summary>A small machine, sound or not: any edges, now and then one missing or one too many.</summary>
    private static Gen<(WorkflowModel Workflow, RunProtocol Protocol)> Case(int maxWrites) =>
        from protocol in Gen.OneOf(s_protocols)
        from count in Gen.Int[2, 5]
        let names = Enumerable.Range(0, count).Select(state => "S" + (char)('0' + state)).ToArray()
        from kinds in Gen.Int[0, 9].Array[count]
        from approvers in Gen.OneOf(names).Array[1, 2].Array[count]
        from targets in Gen.Int[0, count - 1].Array[3].Array[count]
        from faults in Gen.Int[0, 11].Array[count]
        select (Made(names, kinds, approvers, targets, faults, maxWrites), protocol);

    private static WorkflowModel Made(string[] names, int[] kinds, string[][] approvers, int[][] targets, int[] faults, int maxWrites)
    {
        var writes = 0;
        var states = names.Select((name, at) =>
        {
            StepModel step = kinds[at] switch
            {
                0 or 1 or 2 => new EvaluateStep(new(string.Empty, "P"), "1.0.0"),
                3 => new ReadStep(new(string.Empty, "V"), "1.0.0"),
                4 or 5 => new PauseStep("q@v1"),
                6 or 7 when writes++ < maxWrites => s_write with { ApprovedBy = approvers[at].ToEquatableArray() },
                _ => new TerminateStep(Outcome.Completed),
            };
            var edges = step.Signals.Select((signal, index) => new EdgeModel(signal, names[targets[at][index]])).ToList();
            if (faults[at] == 0 && edges.Count > 0)
                edges.RemoveAt(0);
            if (faults[at] == 1 && edges.Count == 0)
                edges.Add(new(Signal.Allow, names[targets[at][0]]));
            return new StateModel(name, step, edges.ToEquatableArray());
        });
        return new WorkflowModel(new(string.Empty, "W"), "w", "1.0.0", new(string.Empty, "T"), states.ToEquatableArray());
    }
}
