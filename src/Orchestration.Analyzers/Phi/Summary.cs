using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>A label, or a parameter that may bring one, where it must not be.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Value">What arrives.</param>
/// <param name="Place">The expression that arrives, or that a caller passes.</param>
/// <param name="Sink">The sink, as a message names it.</param>
/// <param name="Member">The member without the label, for that rule; null for a sink.</param>
internal sealed record Hit(PhiRule Rule, Value Value, Spot Place, string Sink, Unlabelled? Member = null);

/// <summary>A member, parameter or result that gets what it does not say.</summary>
/// <param name="Labels">What it is declared to hold, the labelled members of its type included: who reads those knows.</param>
/// <param name="Declaration">Where it is declared; null outside the source.</param>
internal sealed record Unlabelled(Labels Labels, Spot? Declaration)
{
    /// <summary>What is known of a symbol.</summary>
    public static Unlabelled Of(ISymbol member, LabelReader reader) => new(
        reader.Of(member) | reader.OfMembers(SymbolTypes.Of(member)),
        member.OriginalDefinition.Locations is [{ SourceTree: { } tree } place, ..] ? new Spot(FileStamp.Of(tree), place.SourceSpan) : default(Spot?));
}

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

    /// <summary>Whether it can outlive its compilation: no function is in it that would have to be walked.</summary>
    public bool IsPlain => Values().All(static value => IsPlainPart(value.Parts));

    /// <summary>Every place that it names.</summary>
    public IEnumerable<Spot> Spots()
    {
        foreach (var hit in Hits)
        {
            yield return hit.Place;
            if (hit.Member?.Declaration is { } declaration)
                yield return declaration;
        }

        foreach (var value in Values())
        {
            for (var step = value.Trace; step is not null; step = step.Before)
                yield return step.Place;
        }
    }

    /// <summary>Whether callers are told the same.</summary>
    public bool TellsSame(Summary other) =>
        Result.HoldsSame(other.Result) && Hits.Count == other.Hits.Count && Uses.Count == other.Uses.Count && Outs.Count == other.Outs.Count
        && Outs.All(entry => other.Outs.TryGetValue(entry.Key, out var value) && value.HoldsSame(entry.Value))
        && Hits.Zip(other.Hits, static (one, two) => one.Value.HoldsSame(two.Value)).All(static same => same);

    private IEnumerable<Value> Values() => Hits.Select(static hit => hit.Value).Concat(Uses.Select(static use => use.Given)).Concat(Outs.Values).Append(Result).SelectMany(Parts);

    private static IEnumerable<Value> Parts(Value value) => value.Parts is Value[] parts ? parts.SelectMany(Parts).Prepend(value) : [value];

    private static bool IsPlainPart(object? part) => part is null or Value[];
}
