namespace Orchestration.Model.Workflows;

/// <summary>
/// Which shapes are known on every path to a state: the greatest solution of the usual forward "must" data flow, so a
/// state that nothing reaches has everything and gives no finding of its own.
/// </summary>
internal sealed class ViewAvailability
{
    private readonly Dictionary<string, HashSet<TypeName>?> _known = new(StringComparer.Ordinal);

    private ViewAvailability()
    {
    }

    public static ViewAvailability Of(BoundWorkflow bound)
    {
        var result = new ViewAvailability();
        var workflow = bound.Workflow;
        if (workflow.States.IsEmpty)
            return result;
        result._known[workflow.States[0].Name] = [workflow.Trigger];
        bool changed;
        do
        {
            changed = false;
            foreach (var state in workflow.States)
            {
                foreach (var edge in state.Edges)
                    changed |= result.Flow(state, edge);
            }
        }
        while (changed);
        return result;
    }

    public bool IsAvailable(string state, TypeName shape) =>
        !_known.TryGetValue(state, out var known) || known is null || known.Contains(shape);

    private bool Flow(StateModel state, EdgeModel edge)
    {
        if (!_known.TryGetValue(state.Name, out var before) || before is null)
            return false;
        var after = new HashSet<TypeName>(before);
        if (state.Step is ReadStep read && edge.Signal == Signal.Available)
            after.Add(read.View);
        if (!_known.TryGetValue(edge.Next, out var known) || known is null)
        {
            _known[edge.Next] = after;
            return true;
        }

        var count = known.Count;
        known.IntersectWith(after);
        return known.Count != count;
    }
}
