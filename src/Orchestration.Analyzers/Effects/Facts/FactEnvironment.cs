using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orchestration.Analyzers.Effects;

/// <summary>
/// What the facts of a file depend on outside it: the references, the options, and every declaration of the other files.
/// Facts are kept from one compilation to the next while it is the same but for the inside of bodies.
/// </summary>
/// <typeparam name="TFacts">The facts of a file. They hold no symbol and no compilation, and no other file's tree.</typeparam>
internal sealed class FactEnvironment<TFacts>
    where TFacts : class
{
    private static readonly ConditionalWeakTable<SyntaxTree, CachedFacts> s_facts = new();
    private static readonly ConditionalWeakTable<MetadataReference, object> s_references = new();

    private static int s_count;

    private readonly object _gate = new();
    private readonly int _number;
    private readonly object _options;
    private readonly ImmutableArray<object> _references;
    private ImmutableArray<SyntaxTree> _trees;

    private FactEnvironment(ImmutableArray<SyntaxTree> trees, ImmutableArray<object> references, object options) =>
        (_trees, _references, _options, _number) = (trees, references, options, Interlocked.Increment(ref s_count));

    /// <summary>The environment of a compilation: that of an earlier one where only bodies differ, or a new one.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="options">Everything else that facts depend on, as a value.</param>
    public static FactEnvironment<TFacts> Of(Compilation compilation, object options)
    {
        var trees = compilation.SyntaxTrees.ToImmutableArray();
        var references = compilation.References.Select(static reference => s_references.GetValue(reference, static _ => new object())).ToImmutableArray();
        // A file that nobody asked about since still has what held before the last change of a declaration.
        var environments = new HashSet<FactEnvironment<TFacts>>();
        foreach (var tree in trees)
        {
            if (s_facts.TryGetValue(tree, out var cached))
                environments.Add(cached.Environment);
        }

        foreach (var environment in environments.OrderByDescending(static environment => environment._number))
        {
            if (environment.MovesTo(trees, references, options))
                return environment;
        }

        return new FactEnvironment<TFacts>(trees, references, options);
    }

    /// <summary>The facts of a file that still hold; null where there are none.</summary>
    public TFacts? Find(SyntaxTree tree) =>
        s_facts.TryGetValue(tree, out var cached) && ReferenceEquals(cached.Environment, this) ? cached.Facts : null;

    /// <summary>The file that this one was before a body was edited, with its facts; null where there is none.</summary>
    public (SyntaxTree Tree, TFacts Facts)? Before(SyntaxTree tree) =>
        s_facts.TryGetValue(tree, out var cached) && cached.Before is { } before && s_facts.TryGetValue(before, out var earlier) && ReferenceEquals(earlier.Environment, this) && earlier.Facts is { } facts
            ? (before, facts)
            : null;

    /// <summary>Keeps the facts of a file for as long as the file lives.</summary>
    public void Keep(SyntaxTree tree, TFacts facts)
    {
        s_facts.Remove(tree);
        s_facts.GetValue(tree, _ => new CachedFacts(this, facts, Before: null));
    }

    private bool MovesTo(ImmutableArray<SyntaxTree> trees, ImmutableArray<object> references, object options)
    {
        lock (_gate)
        {
            if (!options.Equals(_options) || trees.Length != _trees.Length || !references.SequenceEqual(_references, ReferenceComparer.Instance))
                return false;
            var edited = new List<int>();
            for (var i = 0; i < trees.Length; i++)
            {
                if (ReferenceEquals(trees[i], _trees[i]))
                    continue;
                if (!SyntaxFactory.AreEquivalent(_trees[i], trees[i], topLevel: true) || !trees[i].Options.Equals(_trees[i].Options) || trees[i].FilePath != _trees[i].FilePath)
                    return false;
                edited.Add(i);
            }

            foreach (var i in edited)
            {
                if (s_facts.TryGetValue(trees[i], out _))
                    continue;
                // Of a file that nobody asked about since, the last one with facts, and not a chain of all of them.
                var before = s_facts.TryGetValue(_trees[i], out var last) && ReferenceEquals(last.Environment, this) && last.Facts is null && last.Before is { } known ? known : _trees[i];
                s_facts.GetValue(trees[i], _ => new CachedFacts(this, Facts: null, before));
            }

            _trees = trees;
            return true;
        }
    }

    private sealed record CachedFacts(FactEnvironment<TFacts> Environment, TFacts? Facts, SyntaxTree? Before);

    private sealed class ReferenceComparer : IEqualityComparer<object>
    {
        public static readonly ReferenceComparer Instance = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
