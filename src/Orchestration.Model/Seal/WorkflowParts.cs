using System.Globalization;
using System.Text;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Seal;

/// <summary>A workflow with the full meaning of what it refers to.</summary>
/// <param name="Workflow">The workflow.</param>
/// <param name="Trigger">Its trigger.</param>
/// <param name="Policies">The policies that it evaluates.</param>
/// <param name="Views">The views that it reads.</param>
public sealed record WorkflowParts(
    WorkflowModel Workflow, ShapeModel Trigger, EquatableArray<BoundPolicy> Policies, EquatableArray<ShapeModel> Views)
{
    /// <summary>The states in the order in which they are reached, edges in the order of their signals.</summary>
    internal IReadOnlyList<StateModel> Reached()
    {
        var order = new List<StateModel>();
        var (waiting, seen) = (new Queue<string>(), new HashSet<string>(StringComparer.Ordinal));
        var states = Workflow.States.AsImmutableArray().GroupBy(state => state.Name).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        if (Workflow.States.Count > 0)
            waiting.Enqueue(Workflow.States[0].Name);
        while (waiting.Count > 0)
        {
            if (waiting.Dequeue() is var name && seen.Add(name) && states.TryGetValue(name, out var state))
            {
                order.Add(state);
                foreach (var edge in state.Edges.AsImmutableArray().OrderBy(edge => edge.Signal))
                    waiting.Enqueue(edge.Next);
            }
        }

        return order;
    }

    /// <summary>What a step is, whatever the state is called: what is asked, and of whom.</summary>
    internal string Identity(StepModel step) => step switch
    {
        EvaluateStep evaluate => "policy " + (Policy(evaluate)?.Policy.Id ?? evaluate.Policy.FullName),
        ReadStep read => "view " + (View(read)?.Id ?? read.View.FullName),
        PauseStep pause => "queue " + pause.Queue,
        WriteStep write => $"{write.Operation} {write.Template} to {write.To} for {write.Key}",
        TerminateStep terminate => "end " + Words.Of(terminate.Outcome),
        _ => string.Empty,
    };

    internal BoundPolicy? Policy(EvaluateStep step) => Policies.AsImmutableArray().FirstOrDefault(policy => policy.Policy.Type == step.Policy);

    internal ShapeModel? View(ReadStep step) => Views.AsImmutableArray().FirstOrDefault(view => view.Type == step.View);

    /// <summary>The hash of what it means: the reachable graph, with states as numbers and policies as what they decide.</summary>
    internal string MeaningHash(Func<TypeName, string> nameOf)
    {
        var order = Reached();
        var numbers = order.Select((state, index) => (state.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        var text = new StringBuilder("trigger ").Append(Trigger.Key).Append('\n');
        foreach (var state in order)
        {
            text.Append(numbers[state.Name]).Append(' ').Append(Identity(state.Step)).Append(state.Step switch
            {
                EvaluateStep step when Policy(step) is { } policy => " " + Meaning.Of(policy),
                ReadStep step when View(step) is { } view => " " + Meaning.Of(view, nameOf),
                _ => string.Empty,
            }).Append('\n');
            foreach (var edge in state.Edges.AsImmutableArray().OrderBy(edge => edge.Signal))
                text.Append("  ").Append(Words.Of(edge.Signal)).Append(' ').Append(numbers.TryGetValue(edge.Next, out var next) ? next : "nowhere").Append('\n');
        }

        return CanonicalText.Hash(text.ToString());
    }
}
