using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>Collects the facts of the unit at hand; its lists are used again for the next one.</summary>
internal sealed class FactSink
{
    private readonly List<UseFact> _uses = [];
    private readonly List<string> _keys = [];
    private readonly List<List<CallFact>> _calls = [];
    private readonly List<EntryFact> _entries = [];
    private readonly HashSet<int> _lines = [];

    /// <summary>False once a fact was found by looking into another unit's body.</summary>
    public bool StandsAlone { get; set; } = true;

    public void Add(UseFact use) => _uses.Add(use);

    public void Add(EntryFact entry) => _entries.Add(entry);

    public void Line(int line) => _lines.Add(line);

    /// <summary>The number of a node of the call graph within the unit.</summary>
    public int Node(string key)
    {
        var index = _keys.LastIndexOf(key);
        if (index >= 0)
            return index;
        _keys.Add(key);
        if (_calls.Count < _keys.Count)
            _calls.Add([]);
        return _keys.Count - 1;
    }

    public string Key(int node) => _keys[node];

    public void Add(int node, CallFact call) => _calls[node].Add(call);

    /// <summary>The facts that were collected; the sink is empty after it.</summary>
    /// <param name="declared">What the unit declares, where exemptions may name it; null otherwise.</param>
    public UnitFacts Take(ISymbol? declared)
    {
        var facts = Facts(declared);
        _uses.Clear();
        _entries.Clear();
        _lines.Clear();
        for (var i = 0; i < _keys.Count; i++)
            _calls[i].Clear();
        _keys.Clear();
        StandsAlone = true;
        return facts;
    }

    private UnitFacts Facts(ISymbol? declared)
    {
        var hasCalls = false;
        for (var i = 0; i < _keys.Count; i++)
            hasCalls |= _calls[i].Count > 0;
        if (_uses.Count == 0 && !hasCalls && _entries.Count == 0 && _lines.Count == 0)
            return StandsAlone ? UnitFacts.Empty : UnitFacts.Empty with { StandsAlone = false };
        // The keys are needed by the uses, too: a use belongs to the node that it stands in.
        var nodes = ImmutableArray.CreateBuilder<NodeFact>(_keys.Count);
        for (var i = 0; i < _keys.Count; i++)
            nodes.Add(new NodeFact(_keys[i], _calls[i].ToImmutableArray()));
        return new UnitFacts(
            declared is null || _uses.Count == 0 ? "" : SymbolNames.Id(declared),
            _uses.ToImmutableArray(), nodes.MoveToImmutable(), _entries.ToImmutableArray(), _lines.ToImmutableArray(), StandsAlone);
    }
}
