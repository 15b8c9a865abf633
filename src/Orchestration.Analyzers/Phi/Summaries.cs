using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>
/// The summaries of methods that are known by their bodies, made when somebody asks and kept. Callees come first; methods
/// that call each other in a circle, a strongly connected component of the call graph, are walked in turn until none of
/// them tells anything new. Nothing of it depends on who asked first, or on the depth of a chain of calls; so a summary is
/// that of the next compilation, too, if no file that it was made of was edited.
/// </summary>
internal sealed class Summaries(PhiModel model)
{
    /// <summary>How often a circle is walked before the proof is given up.</summary>
    private const int MaxRounds = 100;

    private static readonly IReadOnlyDictionary<BodyKey, Summary> s_noCircle = new Dictionary<BodyKey, Summary>();

    private readonly ConcurrentDictionary<BodyKey, Solved> _done = new();

    /// <summary>The summary of a method as its callers see it.</summary>
    /// <param name="key">The body of a method that is inferred.</param>
    /// <param name="circle">What is known so far of the circle that is being solved.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public Summary Of(BodyKey key, IReadOnlyDictionary<BodyKey, Summary> circle, CancellationToken cancellation)
    {
        if (Known(key) is { } known)
            return known.Summary;
        if (circle.TryGetValue(key, out var current))
            return current;
        foreach (var component in model.Calls.Components(key, one => Known(one) is not null, cancellation))
            Solve(component, cancellation);
        return _done[key].Summary;
    }

    /// <summary>The summary of a body at hand, for its findings.</summary>
    /// <param name="owner">Whose body it is.</param>
    /// <param name="roots">Its operations.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public Summary Of(ISymbol owner, ImmutableArray<IOperation> roots, CancellationToken cancellation) =>
        owner is IMethodSymbol method && model.IsInferred(method) && model.Bodies.KeyOf(method) is { } key
            ? Of(key, s_noCircle, cancellation)
            : Body.Walk(model, owner, roots, s_noCircle, cancellation);

    /// <summary>A summary that was made, now or for an earlier compilation of which everything that counts is the same.</summary>
    private Solved? Known(BodyKey key)
    {
        if (_done.TryGetValue(key, out var known))
            return known;
        return model.Bodies.FactsOf(key).Summaries.TryGetValue(key.Unit, out known) && model.Bodies.Holds(known) ? _done.GetOrAdd(key, known) : null;
    }

    private void Solve(IReadOnlyList<BodyKey> component, CancellationToken cancellation)
    {
        var bound = component.ToDictionary(key => key, key => model.Bodies.Bind(key, cancellation));
        var circle = component.ToDictionary(key => key, _ => Summary.Empty);
        var isCircle = component.Count > 1 || model.Scan.Facts(component[0], cancellation).Calls.Contains(component[0]);
        var isNew = true;
        for (var round = 0; isNew && round < MaxRounds; round++)
        {
            isNew = false;
            foreach (var key in component)
            {
                var summary = Body.Walk(model, bound[key].Owner, bound[key].Roots, circle, cancellation);
                isNew |= isCircle && !summary.TellsSame(circle[key]);
                circle[key] = summary;
            }
        }

        var files = Files(component, circle, cancellation);
        foreach (var entry in circle)
        {
            var solved = new Solved(isNew ? entry.Value with { IsTooLarge = true } : entry.Value, files);
            _done.TryAdd(entry.Key, solved);
            if (solved.Summary.IsPlain)
                model.Bodies.FactsOf(entry.Key).Summaries[entry.Key.Unit] = solved;
        }
    }

    /// <summary>The files that the summaries of a circle were made of; its callees are known.</summary>
    private ImmutableHashSet<FileStamp> Files(IReadOnlyList<BodyKey> component, Dictionary<BodyKey, Summary> circle, CancellationToken cancellation)
    {
        var files = ImmutableHashSet.CreateBuilder<FileStamp>();
        foreach (var key in component)
        {
            files.Add(model.Bodies.FileOf(key));
            foreach (var call in model.Scan.Facts(key, cancellation).Calls)
            {
                if (_done.TryGetValue(call, out var callee))
                    files.UnionWith(callee.Files);
            }

            files.UnionWith(circle[key].Spots().Select(static spot => spot.File));
        }

        return files.ToImmutable();
    }
}
