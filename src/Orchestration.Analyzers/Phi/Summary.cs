using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>A label, or a parameter that may bring one, where it must not be.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Value">What arrives.</param>
/// <param name="Place">The expression that arrives, or that a caller passes.</param>
/// <param name="Sink">The sink, as a message names it.</param>
/// <param name="Member">The member without a label, for that rule; null for a sink.</param>
internal sealed record Hit(PhiRule Rule, Value Value, SyntaxNode Place, string Sink, ISymbol? Member = null);

/// <summary>A parameter that is called as a function, and what it is given.</summary>
internal sealed record DelegateUse(ulong Parameters, Value Given);

/// <summary>What a body does, for its callers and for its findings.</summary>
/// <param name="Result">What it returns.</param>
/// <param name="Outs">What its parameters hold afterwards of what it put there: ref, out, and collections that it filled.</param>
/// <param name="Hits">What arrives where it must not, by labels of its own and by parameters.</param>
/// <param name="Uses">The parameters that it calls.</param>
/// <param name="IsTooLarge">Whether the proof was given up.</param>
internal sealed record Summary(
    Value Result, IReadOnlyDictionary<int, Value> Outs, IReadOnlyList<Hit> Hits, IReadOnlyList<DelegateUse> Uses, bool IsTooLarge)
{
    /// <summary>A body of which nothing is known yet.</summary>
    public static Summary Empty { get; } = new(Value.None, new Dictionary<int, Value>(), [], [], IsTooLarge: false);

    /// <summary>Whether callers are told the same.</summary>
    public bool TellsSame(Summary other) =>
        Result.HoldsSame(other.Result) && Hits.Count == other.Hits.Count && Uses.Count == other.Uses.Count && Outs.Count == other.Outs.Count
        && Outs.All(entry => other.Outs.TryGetValue(entry.Key, out var value) && value.HoldsSame(entry.Value))
        && Hits.Zip(other.Hits, static (one, two) => one.Value.HoldsSame(two.Value)).All(static same => same);
}
