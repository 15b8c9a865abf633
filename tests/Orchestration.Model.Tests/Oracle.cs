using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Model.Tests;

/// <summary>Every question about a policy, answered by trying every case.</summary>
internal sealed class Oracle
{
    private readonly BoundPolicy _bound;
    private readonly FacetModel[] _facets;
    private readonly (FacetValue?[] Values, Decision Decision, string? Rule)[] _cases;

    public Oracle(BoundPolicy bound)
    {
        _bound = bound;
        _facets = bound.View.Facets.Where(facet => facet.Domain.IsTestable).ToArray();
        _cases = Reference.Cases(bound.View).Select(values =>
        {
            var (decision, rule) = Reference.Decide(bound, values);
            return (values, decision, rule);
        }).ToArray();
    }

    public void Check(PolicyAnswers answers)
    {
        Assert.Empty(answers.Unproven);
        var rules = _bound.Policy.Rules.ToArray();
        var (met, deciding) = (rules.Where(rule => _cases.Any(each => Matches(rule, each.Values))).ToArray(), _cases.Select(each => each.Rule).ToHashSet());
        Assert.Equal(rules.Except(met).Select(rule => rule.Name).Order(), answers.NeverApply.Order());
        Assert.Equal(met.Select(rule => rule.Name).Where(name => !deciding.Contains(name)).Order(), answers.Shadowed.Select(each => each.Rule).Order());
        foreach (var shadowed in answers.Shadowed)
            Assert.Equal(_cases.Where(each => Matches(Rule(shadowed.Rule), each.Values)).Select(each => each.Rule!).Distinct().Order(), shadowed.By.Order());
        CheckConflicts(answers, met);
        CheckCell(answers.Gap?.Cell, each => each.Rule is null);
        CheckInvariants(answers);
        CheckPermits(answers);
    }

    private void CheckConflicts(PolicyAnswers answers, RuleModel[] met)
    {
        var expected =
            from earlier in met
            from later in met
            where _bound.Policy.Combining == Combining.FirstApplicable && earlier.Constant < later.Constant && earlier.Effect != later.Effect
            let one = _cases.Select(each => Matches(earlier, each.Values)).ToArray()
            let other = _cases.Select(each => Matches(later, each.Values)).ToArray()
            where one.Zip(other).Any(pair => pair is (true, false)) && one.Zip(other).Any(pair => pair is (false, true))
            where _cases.Where((each, index) => other[index]).Any(each => each.Rule == earlier.Name)
            select (earlier.Name, later.Name);
        Assert.Equal(expected.Order(), answers.Conflicts.Select(each => (each.Earlier, each.Later)).Order());
        foreach (var conflict in answers.Conflicts)
        {
            Assert.All(Inside(conflict.Where), each => Assert.True(
                each.Rule == conflict.Earlier && Matches(Rule(conflict.Later), each.Values)));
            var isFirst = answers.Conflicts.First(each => each.Later == conflict.Later) == conflict;
            Assert.Equal(isFirst, conflict.IsSmallest);
            if (isFirst)
                CheckCell(conflict.Where, each => each.Rule == conflict.Earlier && Matches(Rule(conflict.Later), each.Values));
        }
    }

    private void CheckInvariants(PolicyAnswers answers)
    {
        for (var index = 0; index < _bound.Policy.Invariants.Count; index++)
        {
            var invariant = _bound.Policy.Invariants[index];
            var found = answers.Broken.SingleOrDefault(each => each.Index == index);
            CheckCell(found?.Where.Cell, each => (each.Decision == invariant.Decision) != invariant.IsAlways
                && Reference.Holds(invariant.Condition, Reference.ValueOf(invariant.Condition.Facet, _bound.View, each.Values)));
            if (found is not null)
            {
                var inside = Inside(found.Where.Cell);
                Assert.Equal(inside.Select(each => each.Decision).Distinct().Order(), found.Decisions.Order());
                Assert.Equal(inside.Select(each => each.Rule).OfType<string>().Distinct().Order(), found.Where.Rules.Order());
            }
        }
    }

    private void CheckPermits(PolicyAnswers answers)
    {
        for (var index = 0; index < _facets.Length; index++)
        {
            var groups = _cases.GroupBy(each => string.Join('|', each.Values.Select((value, at) => at == index ? "*" : value?.ToString() ?? "?")));
            var permits = groups.Any(group => group.Any(each => each.Values[index] is null && each.Decision == Decision.Allow)
                && group.Any(each => each.Decision != Decision.Allow));
            var found = answers.Permits.SingleOrDefault(permit => permit.Facet == _facets[index].Name);
            Assert.Equal(permits, found is not null);
            if (found is null)
                continue;
            var inside = Inside(found.Where);
            Assert.All(inside.Where(each => each.Values[index] is null), each => Assert.Equal(Decision.Allow, each.Decision));
            Assert.Contains(inside.Where(each => each.Values[index] is not null).GroupBy(each => each.Values[index]), group => group.All(each => each.Decision != Decision.Allow));
            Assert.Equal(FewestFacetsOfPermit(index), found.Where.Ranges.Count);
        }
    }

    /// <summary>The least number of other facets that can be fixed so that all cases left are allowed while it is Unknown, and none with some known value.</summary>
    private int FewestFacetsOfPermit(int index) => Bits(Enumerable.Range(0, 1 << _facets.Length).Where(subset => (subset >> index & 1) == 0).OrderBy(Bits)
        .First(subset => _cases.GroupBy(each => Fixed(each.Values, subset)).Any(group => IsPermit(group.ToLookup(each => each.Values[index]?.ToString() ?? "?", each => each.Decision == Decision.Allow)))));

    private static bool IsPermit(ILookup<string, bool> allowed) =>
        allowed["?"].All(isAllowed => isAllowed) && allowed.Any(known => known.Key != "?" && known.All(isAllowed => !isAllowed));

    private static string Fixed(FacetValue?[] values, int subset) =>
        string.Join('|', values.Where((_, index) => (subset >> index & 1) != 0).Select(value => value?.ToString() ?? "?"));

    private void CheckCell(Cell? cell, Func<(FacetValue?[] Values, Decision Decision, string? Rule), bool> isBad)
    {
        var bad = _cases.Select(isBad).ToArray();
        Assert.Equal(bad.Contains(true), cell is not null);
        if (cell is null)
            return;
        var inside = Inside(cell);
        Assert.NotEmpty(inside);
        Assert.All(inside, each => Assert.True(isBad(each)));
        Assert.Equal(FewestFacets(bad), cell.Ranges.Count);
        // Each facet is as wide as it goes: any atom more would let a good case in.
        foreach (var range in cell.Ranges)
        {
            var wider = Inside(cell, range.Facet.Name).Except(inside).GroupBy(each => each.Values[Index(range.Facet)]);
            Assert.All(wider, group => Assert.Contains(group, each => !isBad(each)));
        }
    }

    /// <summary>The least number of facets that can be fixed so that all cases left are bad, by trying every subset.</summary>
    private int FewestFacets(bool[] bad) => Enumerable.Range(0, 1 << _facets.Length).OrderBy(Bits).First(subset =>
        _cases.Zip(bad).GroupBy(pair => Fixed(pair.First.Values, subset))
            .Any(group => group.All(pair => pair.Second))) is var subset ? Bits(subset) : 0;

    private static int Bits(int subset) => System.Numerics.BitOperations.PopCount((uint)subset);

    private (FacetValue?[] Values, Decision Decision, string? Rule)[] Inside(Cell cell, string? except = null) => _cases.Where(each =>
        cell.Ranges.All(range => range.Facet.Name == except || range.Atoms.Any(atom => Reference.IsIn(atom, each.Values[Index(range.Facet)])))).ToArray();

    private int Index(FacetModel facet) => Array.FindIndex(_facets, each => each.Name == facet.Name);

    private RuleModel Rule(string name) => _bound.Policy.Rules.Single(rule => rule.Name == name);

    private bool Matches(RuleModel rule, FacetValue?[] values) => Reference.Matches(rule, _bound.View, values);
}
