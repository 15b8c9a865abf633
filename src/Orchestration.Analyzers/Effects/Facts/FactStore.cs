using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>The facts of all files of one compilation, each found once by whoever asks first.</summary>
internal sealed class FactStore(Governance governance, FactEnvironment<TreeFacts> environment)
{
    private readonly ConcurrentDictionary<SyntaxTree, TreeFacts> _facts = new();
    private readonly ConcurrentDictionary<SyntaxTree, object> _gates = new();

    /// <summary>Whether the facts of more than so many files are not at hand.</summary>
    public bool MissMoreThan(int count, ImmutableArray<SyntaxTree> trees)
    {
        if (trees.Length - _facts.Count <= count)
            return false;
        foreach (var tree in trees)
        {
            if (!_facts.ContainsKey(tree) && environment.Find(tree) is null && --count < 0)
                return true;
        }

        return false;
    }

    /// <summary>The facts of a file that were found already.</summary>
    public TreeFacts Known(SyntaxTree tree) => _facts[tree];

    /// <summary>The facts of a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="model">Gives the model of the file when its facts have to be found.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public TreeFacts Of(SyntaxTree tree, Func<SyntaxTree, SemanticModel> model, CancellationToken cancellationToken)
    {
        if (_facts.TryGetValue(tree, out var facts))
            return facts;
        lock (_gates.GetOrAdd(tree, static _ => new object()))
        {
            if (_facts.TryGetValue(tree, out facts))
                return facts;
            facts = environment.Find(tree);
            if (facts is null)
            {
                facts = Walk(model(tree), cancellationToken);
                environment.Keep(tree, facts);
            }

            return _facts[tree] = facts;
        }
    }

    private TreeFacts Walk(SemanticModel model, CancellationToken cancellationToken)
    {
        var units = Units.Of(model.SyntaxTree.GetRoot(cancellationToken));
        var facts = ImmutableArray.CreateBuilder<UnitFacts>(units.Count);
        var walk = new UnitWalk(governance, model, cancellationToken);
        var before = environment.Before(model.SyntaxTree);
        var earlier = before is { } known ? Units.Of(known.Tree.GetRoot(cancellationToken)) : null;
        for (var i = 0; i < units.Count; i++)
        {
            var same = earlier is not null && earlier.Count == units.Count && before!.Value.Facts.Units[i] is { StandsAlone: true } kept
                && units[i].IsIncrementallyIdenticalTo(earlier[i]) ? kept : null;
            facts.Add(same ?? walk.Walk(units[i]));
        }

        return new TreeFacts(facts.MoveToImmutable());
    }
}
