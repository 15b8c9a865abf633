using Orchestration.Model;
using Orchestration.Model.Policies;
using Orchestration.Model.Tests;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>What an emitted policy says of a case, against the plain evaluation: every rule's part, and the nearest case that is allowed.</summary>
public sealed class ExplanationTests
{
    /// <summary>Every so many cases: trying all changes of all cases of a policy is quadratic.</summary>
    private const int Stride = 5;

    [Fact]
    public void Every_rule_is_told_of_and_the_nearest_allow_is_the_nearest()
    {
        var policies = Enumerable.Range(0, Math.Min(Volume.Of(100), 100))
            .Select(seed => SmallPolicies.Policy.Generate(new PCG(6, (ulong)seed), null, out _))
            .Select((bound, index) => Declarations.In($"E{index}", bound)).ToArray();
        var compiled = new CompiledPolicies(policies);
        Parallel.ForEach(policies, bound =>
        {
            var form = CompiledPolicies.Forms(bound).First().Form;
            foreach (var values in Reference.Cases(bound.View).Where((_, index) => index % Stride == 0))
            {
                var explanation = compiled.Explain(bound, form, [.. values.Select(Cases.Plain), null]);
                var (decision, winner) = Reference.Decide(bound, values);
                Assert.Equal(
                    ByPrecedence(bound.Policy).Select(rule => Trace(rule, Reference.Matches(rule, bound.View, values), rule.Name == winner)),
                    explanation.Rules.AsEnumerable());
                CheckNearest(bound, values, decision, explanation.Nearest);
            }
        });
    }

    private static void CheckNearest(BoundPolicy bound, FacetValue?[] values, Model.Decision decision, IReadOnlyList<string> nearest)
    {
        var changes = Reference.Cases(bound.View).Where(other => Reference.Decide(bound, other).Decision == Model.Decision.Allow)
            .Select(other => other.Zip(values).Count(pair => pair.First != pair.Second)).ToArray();
        Assert.Equal(decision == Model.Decision.Allow || changes.Length == 0 ? 0 : changes.Min(), nearest.Count);
        var changed = nearest.Select(text => bound.View.Facets.Single(facet => text.StartsWith(facet.Name + " ", StringComparison.Ordinal)).Name).ToArray();
        Assert.Equal(changed.Distinct(), changed);
        // Some values of the facets that are named, and the others as they are, are allowed.
        if (nearest.Count > 0)
            Assert.Contains(Reference.Cases(bound.View), other => Reference.Decide(bound, other).Decision == Model.Decision.Allow && Facets(bound.View).Select((facet, index) => (facet, index))
                .All(each => (other[each.index] == values[each.index]) != changed.Contains(each.facet.Name)));
    }

    private static IEnumerable<FacetModel> Facets(ShapeModel view) => view.Facets.Where(facet => facet.Domain.IsTestable);

    /// <summary>The rules as they override each other.</summary>
    private static IEnumerable<RuleModel> ByPrecedence(PolicyModel policy) => policy.Rules
        .OrderBy(rule => policy.Combining == Model.Combining.FirstApplicable ? 0 : rule.Effect switch { Model.Decision.Deny => 1, Model.Decision.Escalate => 2, _ => 3 })
        .ThenBy(rule => rule.Constant);

    private static string Trace(RuleModel rule, bool isMatched, bool isWinner) => $"{rule.Name} {rule.Effect} {isMatched} {isWinner}";
}
