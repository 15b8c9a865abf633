using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The bodies of one compilation by key, and what was found out of them, in this compilation or in an earlier one that
/// differs inside bodies only.
/// </summary>
internal sealed class Bodies
{
    private readonly ConcurrentDictionary<ISymbol, BodyKey?> _keys = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, FileFacts> _files = new();
    private readonly Dictionary<SyntaxTree, int> _numbers = [];
    private readonly object _gate = new();
    private readonly Compilation _compilation;
    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly FactEnvironment<FileFacts> _environment;

    /// <param name="compilation">The compilation.</param>
    /// <param name="labels">What labels symbols and takes labels away from outside the source, as text.</param>
    public Bodies(Compilation compilation, string labels)
    {
        (_compilation, _trees) = (compilation, compilation.SyntaxTrees.ToImmutableArray());
        for (var i = 0; i < _trees.Length; i++)
            _numbers[_trees[i]] = i;
        _environment = FactEnvironment<FileFacts>.Of(compilation, (compilation.Options, compilation.AssemblyName, labels));
    }

    /// <summary>The key of a method's body, from wherever it is declared; null for a method that has none.</summary>
    public BodyKey? KeyOf(IMethodSymbol method) => _keys.TryGetValue(method, out var known) ? known : _keys.GetOrAdd(method, Find(method));

    /// <summary>A method and the operations of its body.</summary>
    public (ISymbol Owner, ImmutableArray<IOperation> Roots) Bind(BodyKey key, CancellationToken cancellation)
    {
        var tree = _trees[key.File];
        var syntax = Units.Of(tree.GetRoot(cancellation))[key.Unit];
        // The models of a compilation under analysis are shared and kept: a body is bound once, whoever asks first.
#pragma warning disable RS1030
        var model = _compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        return (model.GetDeclaredSymbol(syntax, cancellation)!, model.GetOperation(syntax, cancellation) is { } operation ? ImmutableArray.Create(operation) : ImmutableArray<IOperation>.Empty);
    }

    /// <summary>What is kept of the file that a body is in.</summary>
    public FileFacts FactsOf(BodyKey key) => FactsOf(_trees[key.File]);

    /// <summary>The file that a body is in.</summary>
    public FileStamp FileOf(BodyKey key) => FileStamp.Of(_trees[key.File]);

    /// <summary>Whether a summary was made of the files of this compilation.</summary>
    public bool Holds(Solved summary) => summary.HoldsIn(_compilation);

    private BodyKey? Find(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (_numbers.TryGetValue(reference.SyntaxTree, out var file) && FactsOf(reference.SyntaxTree).UnitAt(reference.Span.Start) is { } unit)
                return new BodyKey(file, unit);
        }

        return null;
    }

    private FileFacts FactsOf(SyntaxTree tree)
    {
        if (_files.TryGetValue(tree, out var facts))
            return facts;
        lock (_gate)
        {
            if (_files.TryGetValue(tree, out facts))
                return facts;
            facts = _environment.Find(tree);
            if (facts is null)
            {
                var units = Units.Of(tree.GetRoot());
                facts = new FileFacts(units);
                if (_environment.Before(tree) is { } before)
                    facts.Take(units, before.Tree, before.Facts);
                _environment.Keep(tree, facts);
            }

            return _files[tree] = facts;
        }
    }
}
