using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Phi;

/// <summary>What is known of a value at one point of a body.</summary>
/// <param name="Labels">What it may hold.</param>
/// <param name="Chosen">What may have chosen it without being in it: the labels of the conditions it depends on.</param>
/// <param name="Parameters">The parameters of the body that may be in it, one bit each; what they hold, the caller knows.</param>
/// <param name="Trace">How its labels came here; null where it has none.</param>
/// <param name="Parts">The values of a tuple's elements, or the functions that a delegate stands for; null when not known.</param>
internal readonly record struct Value(Labels Labels, Labels Chosen, ulong Parameters, Trace? Trace, object? Parts)
{
    /// <summary>A value that holds nothing.</summary>
    public static Value None => default;

    /// <summary>Whether nothing at all is known of it.</summary>
    public bool IsNone => Labels == Labels.None && Parameters == 0 && Chosen == Labels.None && Parts is null;

    /// <summary>Whether it holds or may hold something.</summary>
    public bool Holds => Labels != Labels.None || Parameters != 0;

    /// <summary>The same without its structure, for an operation that mixes what goes in.</summary>
    public Value Flat => Parts is null ? this : this with { Parts = null };

    /// <summary>What is left when only a condition depends on the value.</summary>
    public Value AsCondition => new(Labels.None, (Labels | Chosen) & ~Labels.Suspected, 0, Trace, null);

    /// <summary>The join of two values; of two ways here the shorter is kept.</summary>
    public Value Or(in Value other)
    {
        if (other.IsNone)
            return this;
        if (IsNone)
            return other;
        return new(Labels | other.Labels, Chosen | other.Chosen, Parameters | other.Parameters, Better(this, other), Equals(Parts, other.Parts) ? Parts : Functions.Join(Parts, other.Parts));
    }

    /// <summary>The value after a step that a reader would want to see.</summary>
    public Value Step(SyntaxNode place, string text) => Holds ? this with { Trace = Trace.Add(Trace, place, text) } : this;

    /// <summary>Whether two values hold the same; how that came to be does not count.</summary>
    public bool HoldsSame(in Value other) => Labels == other.Labels && Chosen == other.Chosen && Parameters == other.Parameters;

    private static Trace? Better(in Value one, in Value other)
    {
        var (a, b) = (one.Labels & ~Labels.Suspected, other.Labels & ~Labels.Suspected);
        if (a != Labels.None != (b != Labels.None))
            return a != Labels.None ? one.Trace : other.Trace;
        if (one.Labels == Labels.None && other.Labels == Labels.None && one.Parameters == 0 != (other.Parameters == 0))
            return one.Parameters != 0 ? one.Trace : other.Trace;
        return one.Labels == Labels.None ? other.Labels == Labels.None ? Trace.Shorter(one.Trace, other.Trace) : other.Trace
            : other.Labels == Labels.None ? one.Trace : Trace.Shorter(one.Trace, other.Trace);
    }
}

/// <summary>How a label came to where it is: a chain of places, the last first.</summary>
internal sealed class Trace
{
    private const int MaxLength = 12;

    private Trace(Trace? before, Spot place, string text, string? why) =>
        (Before, Place, Text, Why, Length) = (before, place, text, why ?? before?.Why, (before?.Length ?? 0) + 1);

    /// <summary>The step before; null at the source.</summary>
    public Trace? Before { get; }

    /// <summary>Where the step is.</summary>
    public Spot Place { get; }

    /// <summary>What a reader would call it: a member, variable or method.</summary>
    public string Text { get; }

    /// <summary>Why the source is labelled; null where a parameter is the source.</summary>
    public string? Why { get; }

    /// <summary>The number of steps.</summary>
    public int Length { get; }

    /// <summary>A source.</summary>
    public static Trace Source(Spot place, string text, string why) => new(null, place, text, why);

    /// <summary>One step more. A chain that is too long to read keeps its ends.</summary>
    public static Trace Add(Trace? before, Spot place, string text) =>
        before is not null && (before.Length >= MaxLength || before.Text == text) ? before : new(before, place, text, null);

    /// <summary>One chain after another, as where a callee's parameter is the source of the second.</summary>
    public static Trace? Concat(Trace? first, Trace? second) =>
        second is null ? first : Add(Concat(first, second.Before), second.Place, second.Text);

    /// <summary>The shorter of two chains; of two as short ones, that which comes first in the text, so that the order of analysis does not show.</summary>
    public static Trace? Shorter(Trace? one, Trace? other)
    {
        if (one is null || other is null || ReferenceEquals(one, other))
            return one ?? other;
        if (one.Length != other.Length)
            return one.Length < other.Length ? one : other;
        var order = string.CompareOrdinal(one.Place.File.Path, other.Place.File.Path);
        return order < 0 || order == 0 && one.Place.Span.Start <= other.Place.Span.Start ? one : other;
    }

    /// <summary>The steps, the source first.</summary>
    public IReadOnlyList<Trace> Steps()
    {
        var steps = new List<Trace>();
        for (var step = this; step is not null; step = step.Before)
            steps.Add(step);
        steps.Reverse();
        return steps;
    }
}

/// <summary>The functions that a delegate may stand for.</summary>
internal sealed class Functions(IReadOnlyList<object> targets)
{
    private const int MaxTargets = 8;

    /// <summary>Lambdas as operations, methods as symbols.</summary>
    public IReadOnlyList<object> Targets { get; } = targets;

    /// <summary>The parts of two values that meet: functions add up, the elements of tuples are no longer told apart.</summary>
    public static object? Join(object? one, object? other) => (one, other) switch
    {
        (Functions a, Functions b) when a.Targets.Count + b.Targets.Count <= MaxTargets => new Functions([.. a.Targets.Union(b.Targets)]),
        (Functions a, null) => a,
        (null, Functions b) => b,
        (Value[] a, Value[] b) when a.Length == b.Length => a.Zip(b, static (x, y) => x.Or(y)).ToArray(),
        _ => null,
    };
}
