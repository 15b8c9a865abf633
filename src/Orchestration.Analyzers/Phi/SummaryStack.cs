using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>The summaries that one thread is making, and those of finished members of circles that are not closed yet.</summary>
internal sealed class SummaryStack
{
    /// <summary>How many bodies may wait for each other; every one takes some of the thread's stack.</summary>
    private const int MaxDepth = 48;

    private readonly Dictionary<ISymbol, Entry> _open = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, (Summary Summary, int Lowest)> _provisional = new(SymbolEqualityComparer.Default);

    /// <summary>Whether another body would be one too many.</summary>
    public bool IsFull => _open.Count >= MaxDepth;

    /// <summary>What is known so far of a method that is being made, or that waits for the head of its circle.</summary>
    public bool Known(IMethodSymbol method, [NotNullWhen(true)] out Summary? summary)
    {
        if (_open.TryGetValue(method, out var entry))
        {
            entry.WasAsked = true;
            Lower(entry.Depth);
            summary = entry.Current;
            return true;
        }

        var isKnown = _provisional.TryGetValue(method, out var provisional);
        if (isKnown)
            Lower(provisional.Lowest);
        summary = provisional.Summary;
        return isKnown;
    }

    /// <summary>Opens a method.</summary>
    public Entry Push(IMethodSymbol method)
    {
        var entry = new Entry(_open.Count);
        _open.Add(method, entry);
        _symbols.Add(method);
        return entry;
    }

    /// <summary>Starts a round: what was found with an older approximation is found again.</summary>
    public void Restart(Entry entry)
    {
        entry.Lowest = entry.Depth;
        foreach (var stale in _provisional.Where(known => known.Value.Lowest >= entry.Depth).Select(known => known.Key).ToArray())
            _provisional.Remove(stale);
    }

    /// <summary>Closes a method.</summary>
    /// <returns>Whether it depends on nothing that is still open.</returns>
    public bool Pop(Entry entry)
    {
        _open.Remove(_symbols[entry.Depth]);
        _symbols.RemoveAt(entry.Depth);
        if (entry.Lowest >= entry.Depth)
            return true;
        Lower(entry.Lowest);
        _lowestOfLast = entry.Lowest;
        return false;
    }

    /// <summary>Keeps what is known of a member of a circle until its head is closed.</summary>
    public void Provide(IMethodSymbol method, Summary summary) => _provisional[method] = (summary, _lowestOfLast);

    /// <summary>The members of a circle whose head is closed.</summary>
    public IReadOnlyList<KeyValuePair<ISymbol, Summary>> TakeProvisional(Entry head)
    {
        var taken = _provisional.Where(known => known.Value.Lowest >= head.Depth).Select(known => new KeyValuePair<ISymbol, Summary>(known.Key, known.Value.Summary)).ToArray();
        foreach (var entry in taken)
            _provisional.Remove(entry.Key);
        return taken;
    }

    private readonly List<ISymbol> _symbols = [];
    private int _lowestOfLast;

    private void Lower(int depth)
    {
        if (_symbols.Count > 0 && _open.TryGetValue(_symbols[_symbols.Count - 1], out var top))
            top.Lowest = Math.Min(top.Lowest, depth);
    }

    /// <summary>One method that is being made.</summary>
    /// <param name="depth">Its place on the stack.</param>
    internal sealed class Entry(int depth)
    {
        public int Depth { get; } = depth;

        /// <summary>The lowest place that it depends on.</summary>
        public int Lowest { get; set; } = depth;

        /// <summary>Whether somebody asked before it was finished.</summary>
        public bool WasAsked { get; set; }

        /// <summary>What is known so far.</summary>
        public Summary Current { get; set; } = Summary.Empty;
    }
}
