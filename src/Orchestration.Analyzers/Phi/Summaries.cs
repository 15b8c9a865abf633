using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The summaries of methods that are known by their bodies, made when somebody asks and kept. Callees come first; methods
/// that call each other in a circle, a strongly connected component of the call graph, are walked in turn until none of
/// them tells anything new. Nothing of it depends on who asked first, or on the depth of a chain of calls.
/// </summary>
internal sealed class Summaries(PhiModel model, CallGraph graph)
{
    /// <summary>How often a circle is walked before the proof is given up.</summary>
    private const int MaxRounds = 100;

    private readonly ConcurrentDictionary<ISymbol, Summary> _done = new(SymbolEqualityComparer.Default);

    /// <summary>The summary of a method as its callers see it.</summary>
    /// <param name="method">The definition of a method that is inferred.</param>
    /// <param name="circle">What is known so far of the circle that is being solved.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public Summary Of(IMethodSymbol method, IReadOnlyDictionary<ISymbol, Summary> circle, CancellationToken cancellation)
    {
        if (_done.TryGetValue(method, out var known) || circle.TryGetValue(method, out known))
            return known;
        foreach (var component in graph.Components(method, _done.ContainsKey, cancellation))
            Solve(component, cancellation);
        return _done.TryGetValue(method, out known) ? known : Summary.Empty;
    }

    /// <summary>The summary of a body at hand, for its findings.</summary>
    /// <param name="owner">Whose body it is.</param>
    /// <param name="roots">Its operations.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public Summary Of(ISymbol owner, ImmutableArray<IOperation> roots, CancellationToken cancellation) =>
        owner is IMethodSymbol method && model.IsInferred(method)
            ? Of(method, ImmutableDictionary<ISymbol, Summary>.Empty, cancellation)
            : Body.Walk(model, owner, roots, ImmutableDictionary<ISymbol, Summary>.Empty, cancellation);

    private void Solve(IReadOnlyList<IMethodSymbol> component, CancellationToken cancellation)
    {
        var circle = component.ToDictionary(method => (ISymbol)method, _ => Summary.Empty, SymbolEqualityComparer.Default);
        var isCircle = component.Count > 1 || graph.Callees(component[0], cancellation).Contains(component[0], SymbolEqualityComparer.Default);
        var isNew = true;
        for (var round = 0; isNew && round < MaxRounds; round++)
        {
            isNew = false;
            foreach (var method in component)
            {
                var summary = Body.Walk(model, method, graph.Roots(method, cancellation), circle, cancellation);
                isNew |= isCircle && !summary.TellsSame(circle[method]);
                circle[method] = summary;
            }
        }

        foreach (var entry in circle)
            _done.TryAdd(entry.Key, isNew ? entry.Value with { IsTooLarge = true } : entry.Value);
    }
}
