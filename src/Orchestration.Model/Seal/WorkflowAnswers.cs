using System.Globalization;
using Orchestration.Model.Canonical;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Seal;

/// <summary>
/// When a write happens, as a diagram over the answers of the steps of two workflows: a level per step, an atom per
/// signal. The same question asked twice in one workflow is two levels, since two people may answer differently.
/// </summary>
internal sealed class WorkflowAnswers
{
    private readonly List<(string Name, Signal[] Signals)> _levels = [];
    private readonly Dictionary<(WorkflowParts Parts, string State), int> _levelOf = [];
    private readonly Diagram _diagram;

    public WorkflowAnswers(WorkflowParts before, WorkflowParts after, int budget)
    {
        // The new one first, so that an example reads in its order.
        foreach (var parts in new[] { after, before })
        {
            var asked = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var state in parts.Reached().Where(state => state.Step.Signals.Count > 0))
            {
                var identity = parts.Identity(state.Step);
                asked[identity] = (asked.TryGetValue(identity, out var count) ? count : 0) + 1;
                var name = asked[identity] == 1 ? identity : identity + " again " + asked[identity].ToString(CultureInfo.InvariantCulture);
                if (_levels.FindIndex(level => level.Name == name) < 0)
                    _levels.Add((name, state.Step.Signals.ToArray()));
                _levelOf[(parts, state.Name)] = _levels.FindIndex(level => level.Name == name);
            }
        }

        _diagram = new Diagram(_levels.Select(level => level.Signals.Length).ToArray(), budget);
        Writes = new[] { after, before }.SelectMany(parts => parts.Reached().Where(state => state.Step is WriteStep).Select(state => parts.Identity(state.Step)))
            .Distinct().OrderBy(write => write, StringComparer.Ordinal).ToArray();
    }

    /// <summary>The writes of both.</summary>
    public string[] Writes { get; }

    /// <summary>The answers for which a workflow comes to a write.</summary>
    public int When(WorkflowParts parts, string write)
    {
        var states = parts.Reached();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        // Until nothing changes: the states of a sound workflow stand in an order in which one round from the end is enough but for a few.
        for (var changed = true; changed;)
        {
            changed = false;
            for (var index = states.Count - 1; index >= 0; index--)
            {
                var when = When(parts, write, states[index], known);
                if (known.TryGetValue(states[index].Name, out var before) && before == when)
                    continue;
                known[states[index].Name] = when;
                changed = true;
            }
        }

        return states.Count > 0 && known.TryGetValue(states[0].Name, out var first) ? first : NodeTable.False;
    }

    /// <summary>The fewest answers that one predicate holds for and the other does not; null where there are none.</summary>
    public string? Example(int holds, int fails)
    {
        var predicate = _diagram.And(holds, Not(fails));
        if (predicate == NodeTable.False)
            return null;
        var cell = new SmallestCell(_diagram).Find(predicate);
        var answers = cell.Select((set, level) => set is not { } atoms ? null
            : _levels[level].Name + " " + string.Join(" or ", _levels[level].Signals.Where((_, atom) => atoms.Contains(atom)).Select(Words.Of))).Where(text => text is not null);
        return string.Join(", ", answers.DefaultIfEmpty("always"));
    }

    private int When(WorkflowParts parts, string write, StateModel state, Dictionary<string, int> known)
    {
        if (state.Step is WriteStep && parts.Identity(state.Step) == write)
            return NodeTable.True;
        if (!_levelOf.TryGetValue((parts, state.Name), out var level))
            return NodeTable.False;
        var when = NodeTable.False;
        foreach (var edge in state.Edges)
        {
            var atom = Array.IndexOf(_levels[level].Signals, edge.Signal);
            if (atom >= 0 && known.TryGetValue(edge.Next, out var next) && next != NodeTable.False)
                when = Or(when, _diagram.And(Answer(level, atom), next));
        }

        return when;
    }

    private int Answer(int level, int atom)
    {
        var sets = new AtomSet?[_levels.Count];
        sets[level] = AtomSet.Where(_levels[level].Signals.Length, position => position == atom);
        return _diagram.Box(sets);
    }

    private int Or(int left, int right) => Not(_diagram.And(Not(left), Not(right)));

    private int Not(int predicate) => _diagram.Map(predicate, value => 1 - value);
}
