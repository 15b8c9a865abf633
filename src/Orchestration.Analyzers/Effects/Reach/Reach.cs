using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Effects;

/// <summary>An effect that a port reaches and is not allowed.</summary>
/// <param name="Unit">The unit that has the effect.</param>
/// <param name="Use">The effect.</param>
/// <param name="Port">What may not have it.</param>
/// <param name="Chain">The nodes from the port's member to the effect.</param>
/// <param name="Via">The node that an implementation or a delegate decided on; null when the calls name all.</param>
internal sealed record ReachedUse(Part Unit, UseFact Use, PortEffect Port, ImmutableArray<Step> Chain, string? Via);

/// <summary>A step of a chain.</summary>
/// <param name="Key">The node.</param>
/// <param name="Caller">The part of the caller that the call stands in; null for the first.</param>
/// <param name="Place">Where the call stands in it.</param>
internal readonly record struct Step(string Key, Part? Caller, TextSpan Place);

/// <summary>One unit's part of a node.</summary>
/// <param name="File">The number of the file.</param>
/// <param name="Unit">The number of the unit in it.</param>
/// <param name="Node">The number of the node in that.</param>
internal readonly record struct Part(int File, int Unit, int Node);

/// <summary>
/// Follows every port of a host once through all calls: a search over the call graph for each port, first along what the
/// calls name, then along implementations and delegates too. What is reached is found once however many callers share it.
/// </summary>
internal sealed class Reach
{
    private readonly ImmutableArray<TreeFacts> _files;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly List<List<Part>> _parts = [];
    private readonly Dictionary<int, HashSet<PortEffect>> _entries = [];
    private readonly Dictionary<(int File, int Unit, int Use), ReachedUse> _found = [];

    private Reach(ImmutableArray<TreeFacts> files) => _files = files;

    /// <summary>Everything that a port reaches and is not allowed, in the order of files and places.</summary>
    /// <param name="files">The facts of all files.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static ImmutableArray<ReachedUse> Find(ImmutableArray<TreeFacts> files, CancellationToken cancellationToken)
    {
        var reach = new Reach(files);
        reach.Number();
        foreach (var port in reach._entries.Values.SelectMany(static ports => ports).Distinct().OrderBy(static port => port.Id, StringComparer.Ordinal).ToArray())
        {
            reach.Follow(port, followsDispatch: false, cancellationToken);
            reach.Follow(port, followsDispatch: true, cancellationToken);
        }

        return reach._found.OrderBy(static found => found.Key.File).ThenBy(static found => found.Key.Unit).ThenBy(static found => found.Key.Use)
            .Select(static found => found.Value).ToImmutableArray();
    }

    private void Number()
    {
        for (var file = 0; file < _files.Length; file++)
        {
            for (var unit = 0; unit < _files[file].Units.Length; unit++)
            {
                var facts = _files[file].Units[unit];
                for (var node = 0; node < facts.Nodes.Length; node++)
                    _parts[NumberOf(facts.Nodes[node].Key)].Add(new Part(file, unit, node));
                foreach (var entry in facts.Entries)
                {
                    var number = NumberOf(entry.Node);
                    if (!_entries.TryGetValue(number, out var ports))
                        _entries.Add(number, ports = []);
                    ports.Add(entry.Port);
                }
            }
        }
    }

    private int NumberOf(string key)
    {
        if (_numbers.TryGetValue(key, out var number))
            return number;
        _numbers.Add(key, number = _keys.Count);
        _keys.Add(key);
        _parts.Add([]);
        return number;
    }

    private void Follow(PortEffect port, bool followsDispatch, CancellationToken cancellationToken)
    {
        var from = new Dictionary<int, (int Node, Part Part, CallFact Call)>();
        var queue = new Queue<int>();
        foreach (var entry in _entries.Where(entry => entry.Value.Contains(port)).Select(static entry => entry.Key).OrderBy(node => _keys[node], StringComparer.Ordinal))
        {
            from.Add(entry, (-1, default, default));
            queue.Enqueue(entry);
        }

        while (queue.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = queue.Dequeue();
            foreach (var part in _parts[node])
            {
                var unit = _files[part.File].Units[part.Unit];
                Judge(port, node, part, unit, from);
                foreach (var call in unit.Nodes[part.Node].Calls)
                {
                    // Where another port begins, that port's own allowance holds.
                    if (call.IsDispatched && !followsDispatch || !_numbers.TryGetValue(call.Target, out var target) || from.ContainsKey(target) || _entries.ContainsKey(target) && !IsRoot(target))
                        continue;
                    from.Add(target, (node, part, call));
                    queue.Enqueue(target);
                }
            }
        }
    }

    private bool IsRoot(int node) => _entries[node].All(static port => ReferenceEquals(port, CompositionRoot.Port));

    private void Judge(PortEffect port, int node, Part part, UnitFacts unit, Dictionary<int, (int Node, Part Part, CallFact Call)> from)
    {
        for (var i = 0; i < unit.Uses.Length; i++)
        {
            var use = unit.Uses[i];
            if (use.Node != part.Node || use.IsMention || use.Effect.Rule.InHost != HostReach.Ports || (use.Effect.Kinds & ~port.Allowed) == 0
                || _found.ContainsKey((part.File, part.Unit, i)))
                continue;
            var (chain, via) = Chain(node, from);
            _found.Add((part.File, part.Unit, i), new ReachedUse(part, use, port, chain, via));
        }
    }

    private (ImmutableArray<Step> Chain, string? Via) Chain(int node, Dictionary<int, (int Node, Part Part, CallFact Call)> from)
    {
        var steps = new List<Step>();
        string? via = null;
        for (var current = node; ;)
        {
            var (caller, part, call) = from[current];
            steps.Add(new Step(_keys[current], caller < 0 ? null : part, call.Place));
            if (caller < 0)
                break;
            // An indirection is left where an ordinary node follows one that stands for several.
            if (call.IsDispatched && (NodeText.IsShown(_keys[current]) || NodeText.IsDelegate(_keys[current])))
                via = _keys[current];
            current = caller;
        }

        steps.Reverse();
        return (steps.ToImmutableArray(), via);
    }
}
