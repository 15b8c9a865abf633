using System.Globalization;
using Orchestration.Model.Collections;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>The rule that a fix adds for a counterexample matches the counterexample's cases, and no others.</summary>
public sealed class RuleStubTests
{
    [Fact]
    public void A_stub_matches_the_cases_of_its_cell_and_no_others()
    {
        var stubs = 0;
        Parallel.For(0, Volume.Of(3_000), seed =>
        {
            var bound = SmallPolicies.Policy.Generate(new PCG(4, (ulong)seed), null, out _);
            if (PolicyAnalysis.Answer(bound).Gap is not { } gap)
                return;
            if (RuleStub.Of(bound.View, gap.Cell) is not { } stub)
            {
                // Conditions name versions; a gap between two versions has none that could be named.
                Assert.Contains(gap.Cell.Ranges, range => range.Facet.Domain is VersionDomain);
                return;
            }

            Interlocked.Increment(ref stubs);
            var lines = stub.Split('\n');
            Assert.Equal(bound.View.Type.FullName, lines[0]);
            var rule = new RuleModel("Stub", 0, Decision.Allow, lines.Skip(1).Select(line => Condition(bound.View, line.Split('\t'))).ToEquatableArray());
            Assert.Equal(gap.Cell.Ranges.Select(range => range.Facet.Name), rule.Conditions.Select(condition => condition.Facet).Distinct());
            var isWhole = gap.Cell.Ranges.All(range => IsOneComparison(range));
            var matched = 0;
            foreach (var values in Reference.Cases(bound.View))
            {
                var isInside = gap.Cell.Ranges.All(range => range.Atoms.Any(atom => Reference.IsIn(atom, Reference.ValueOf(range.Facet.Name, bound.View, values))));
                var isMatched = Reference.Matches(rule, bound.View, values);
                matched += isMatched ? 1 : 0;
                Assert.True(isInside || !isMatched, "the stub matches a case beside its cell");
                Assert.True(isMatched || !isInside || !isWhole, "the stub leaves out a case of its cell");
            }

            Assert.NotEqual(0, matched);
        });
        Assert.NotEqual(0, stubs);
    }

    /// <summary>Whether one comparison says all of a range: not so for several runs of numbers or versions, or for a run or Unknown.</summary>
    private static bool IsOneComparison(FacetRange range) => range.Facet.Domain is EnumDomain or TextDomain or BooleanDomain || CellText.Joined(range.Atoms.AsImmutableArray()).Count() == 1;

    private static ConditionModel Condition(ShapeModel view, string[] parts)
    {
        var domain = view.Facets.Single(facet => facet.Name == parts[0]).Domain;
        return parts[1] == "Unknown"
            ? new(parts[0], ConditionOperator.IsUnknown, [])
            : new(parts[0], Enum.Parse<ConditionOperator>(parts[1]), parts.Skip(2).Select(text => Value(domain, text)).ToEquatableArray());
    }

    /// <summary>An operand as the fix would print it: a member of a type, a text, or a plain value.</summary>
    private static FacetValue Value(FacetDomain domain, string text) => (domain, text[0], text[1..]) switch
    {
        (EnumDomain type, 'm', var name) => Member(type, name),
        (TextDomain, 't', var code) => new(FacetValueKind.Text, 0, code),
        (VersionDomain, 't', var version) => SmallPolicies.Version(version),
        (BooleanDomain, 'v', "true" or "false") => new(FacetValueKind.Boolean, text == "vtrue" ? 1 : 0, string.Empty),
        (IntegerDomain, 'v', var number) => new(FacetValueKind.Integer, long.Parse(number, CultureInfo.InvariantCulture), string.Empty),
        _ => throw new FormatException(text),
    };

    private static FacetValue Member(EnumDomain type, string name)
    {
        var member = type.Members.Single(member => $"{type.Type.FullName}.{member.Name}" == name);
        return new(FacetValueKind.Member, member.Constant, member.Name);
    }
}
