using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace Orchestration.Model.Reference;

/// <summary>A decision diagram as it was emitted: what a product walk asks of it.</summary>
public interface IEmittedDiagram
{
    /// <summary>The node to begin with.</summary>
    int Root { get; }

    /// <summary>The name of the facet that a node tests; null for a leaf.</summary>
    /// <param name="node">The node.</param>
    string? FacetOf(int node);

    /// <summary>Where a value of its facet leads from a node that is no leaf.</summary>
    /// <param name="node">The node.</param>
    /// <param name="value">The value; null for Unknown.</param>
    int Next(int node, FacetValue? value);

    /// <summary>What a leaf decides.</summary>
    /// <param name="leaf">The leaf.</param>
    ReferenceVerdict VerdictOf(int leaf);
}

/// <summary>
/// Proves an emitted diagram equal to the policy, over every case, however many there are: the product of the diagram
/// and the reference is walked, each pair of a node and the rules that may still match once (translation validation:
/// Pnueli, Siegel and Singerman 1998; product of automata: Rabin and Scott 1959). Like the reference it compares values,
/// and shares no code with the analysis or the emission: it finds its own values at which a condition may turn.
/// </summary>
public sealed class ProductWalk
{
    private readonly IEmittedDiagram _diagram;
    private readonly ImmutableArray<FacetModel> _facets;
    private readonly (FacetValue? Value, BigInteger Kept)[][] _values;
    private readonly WalkedRule[] _rules;
    private readonly HashSet<(int Node, BigInteger Given, BigInteger Alive)> _seen = [];
    private readonly FacetValue?[] _given;

    private ProductWalk(ReferenceInterpreter reference, IEmittedDiagram diagram)
    {
        (_diagram, _facets) = (diagram, reference.Facets);
        _rules = reference.Rules.Select(rule => new WalkedRule(
            new ReferenceVerdict(rule.Effect, rule.Name), Set(_facets, facet => rule.Conditions.AsImmutableArray().Any(condition => condition.Facet == facet.Name)),
            Set(reference.Rules, other => reference.Beats(rule, other)))).ToArray();
        _values = _facets.Select(facet => Turns(facet, reference.Rules.SelectMany(rule => rule.Conditions).Where(condition => condition.Facet == facet.Name))
            .Select(value => (value, Set(reference.Rules, rule => rule.Conditions.AsImmutableArray().All(condition => condition.Facet != facet.Name || ReferenceInterpreter.Holds(condition, value))))).ToArray()).ToArray();
        _given = new FacetValue?[_facets.Length];
    }

    /// <summary>Walks the product.</summary>
    /// <param name="reference">The policy.</param>
    /// <param name="diagram">What was emitted for it.</param>
    /// <param name="pairs">How many pairs were walked.</param>
    /// <returns>A case that the diagram decides otherwise, with both verdicts, as a reader would write it; null where there is none.</returns>
    public static string? FindDifference(ReferenceInterpreter reference, IEmittedDiagram diagram, out int pairs)
    {
        var walk = new ProductWalk(reference, diagram);
        var difference = walk.Visit(diagram.Root, BigInteger.Zero, (BigInteger.One << walk._rules.Length) - 1);
        pairs = walk._seen.Count;
        return difference;
    }

    /// <summary>Visits a pair: where the diagram stands, and the rules that the facets given so far leave.</summary>
    private string? Visit(int node, BigInteger given, BigInteger alive)
    {
        for (var rule = 0; rule < _rules.Length; rule++)
        {
            // What surely matches beats others whatever else is given.
            if (Has(alive, rule) && (_rules[rule].Facets & ~given).IsZero)
                alive &= ~_rules[rule].Beaten;
        }

        if (!_seen.Add((node, given, alive)))
            return null;
        var tested = _diagram.FacetOf(node);
        var facet = tested is null ? -1 : Enumerable.Range(0, _facets.Length).First(at => _facets[at].Name == tested);
        if (facet >= 0 && Has(given, facet))
            return $"'{tested}' is tested twice";
        if (facet < 0 && Decided(given, alive) is { } verdict)
            return verdict == _diagram.VerdictOf(node) ? null : $"{Say(given)}: {_diagram.VerdictOf(node)}, not {verdict}";
        if (facet < 0)
            facet = Enumerable.Range(0, _facets.Length).First(at => !Has(given, at) && _rules.Where((rule, index) => Has(alive, index)).Any(rule => Has(rule.Facets, at)));
        var done = new HashSet<(int, BigInteger)>();
        foreach (var (value, kept) in _values[facet])
        {
            var next = tested is null ? node : _diagram.Next(node, value);
            if (!done.Add((next, alive & kept)))
                continue;
            _given[facet] = value;
            if (Visit(next, given | (BigInteger.One << facet), alive & kept) is { } difference)
                return difference;
        }

        return null;
    }

    /// <summary>What is decided whatever the other facets are; null where that is still open.</summary>
    private ReferenceVerdict? Decided(BigInteger given, BigInteger alive)
    {
        if (alive.IsZero)
            return new ReferenceVerdict(Decision.Deny, null);
        var only = alive.IsPowerOfTwo ? Enumerable.Range(0, _rules.Length).First(rule => Has(alive, rule)) : -1;
        return only >= 0 && (_rules[only].Facets & ~given).IsZero ? _rules[only].Verdict : null;
    }

    private string Say(BigInteger given) => string.Join(", ", _facets.Select((facet, at) => facet.Name + " = " + (Has(given, at) ? _given[at]?.ToString() ?? "Unknown" : "anything")));

    private static BigInteger Set<T>(IReadOnlyList<T> all, Func<T, bool> test)
    {
        var set = BigInteger.Zero;
        for (var at = 0; at < all.Count; at++)
            set |= test(all[at]) ? BigInteger.One << at : BigInteger.Zero;
        return set;
    }

    private static bool Has(BigInteger set, int at) => !(set >> at).IsEven;

    /// <summary>A rule as sets of positions.</summary>
    /// <param name="Verdict">What it decides.</param>
    /// <param name="Facets">The facets that it has conditions on.</param>
    /// <param name="Beaten">The rules that it beats where both match.</param>
    private sealed record WalkedRule(ReferenceVerdict Verdict, BigInteger Facets, BigInteger Beaten);

    /// <summary>Values of a facet such that every other is treated by the conditions as one of them is.</summary>
    private static FacetValue?[] Turns(FacetModel facet, IEnumerable<ConditionModel> conditions)
    {
        var operands = conditions.SelectMany(condition => condition.Operands.AsImmutableArray()).ToArray();
        var values = facet.Domain switch
        {
            EnumDomain domain => domain.Members.AsImmutableArray().Select(member => new FacetValue(FacetValueKind.Member, member.Constant, member.Name)),
            BooleanDomain => [new(FacetValueKind.Boolean, 0, string.Empty), new(FacetValueKind.Boolean, 1, string.Empty)],
            TextDomain domain => domain.Codes.AsImmutableArray().Select(code => new FacetValue(FacetValueKind.Text, 0, code)),
            IntegerDomain domain => operands.SelectMany(operand => new[] { operand.Number, (decimal)operand.Number + 1 })
                .Append(domain.Minimum).Where(number => number >= domain.Minimum && number <= domain.Maximum).Distinct()
                .Select(number => new FacetValue(FacetValueKind.Integer, (long)number, string.Empty)),
            _ => operands.Select(operand => operand.Text).SelectMany(version => new[] { version, Successor(version) }).Append("0.0.0-0")
                .Where(text => SemanticVersion.TryParse(text, out _)).Distinct(StringComparer.Ordinal).Select(text => new FacetValue(FacetValueKind.Version, 0, text)),
        };
        return facet.IsOptional ? [null, .. values] : [.. values];
    }

    /// <summary>The least version above one: nothing lies between, so it stands for all up to the next that is named.</summary>
    private static string Successor(string version)
    {
        var precedence = version.Split('+')[0];
        if (precedence.Contains('-'))
            return precedence + ".0";
        var dot = precedence.LastIndexOf('.') + 1;
        return precedence.Substring(0, dot) + (BigInteger.Parse(precedence.Substring(dot), CultureInfo.InvariantCulture) + 1) + "-0";
    }
}
