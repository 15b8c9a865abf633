using Orchestration.Model.Collections;
using Orchestration.Model.Policies;

namespace Orchestration.Model.Tests;

/// <summary>Atoms are neither too coarse nor too many: what the geometry says of a condition is what plain evaluation says of every value.</summary>
public sealed class PolicySpaceTests
{
    private static readonly Gen<(FacetModel Facet, ConditionModel[] Conditions)> s_tested =
        SmallPolicies.Facet.SelectMany(facet => SmallPolicies.Condition(facet).Array[0, 4].Select(conditions => (facet, conditions)));

    [Fact]
    public void Atoms_are_disjoint_and_cover_the_domain() => s_tested.Sample(tested =>
    {
        var axis = FacetAxis.Create(tested.Facet, tested.Conditions);
        var found = Reference.Values(tested.Facet).Select(value => Assert.Single(Positions(axis, value))).ToHashSet();
        // Every atom has a value: one without would be a case that cannot happen.
        Assert.Equal(Enumerable.Range(0, axis.Atoms.Length), found.Order());
    }, iter: Volume.Of(5_000));

    [Fact]
    public void A_condition_is_the_set_of_the_atoms_it_holds_for() => s_tested.Sample(tested =>
    {
        var axis = FacetAxis.Create(tested.Facet, tested.Conditions);
        foreach (var condition in tested.Conditions)
        {
            var set = axis.Matching(condition);
            foreach (var value in Reference.Values(tested.Facet))
                Assert.Equal(Reference.Holds(condition, value), set.Contains(Positions(axis, value).Single()));
        }
    }, iter: Volume.Of(5_000));

    [Fact]
    public void Only_complements_match_Unknown() => s_tested.Where(tested => tested.Facet.IsOptional).Sample(tested =>
    {
        var axis = FacetAxis.Create(tested.Facet, tested.Conditions);
        Assert.IsType<UnknownAtom>(axis.Atoms[0]);
        Assert.All(tested.Conditions, condition => Assert.Equal(
            condition.Operator is ConditionOperator.IsNot or ConditionOperator.NotIn or ConditionOperator.IsUnknown,
            axis.Matching(condition).Contains(0)));
    }, iter: Volume.Of(2_000));

    [Fact]
    public void The_first_matching_box_decides_as_the_combining_algorithm_says() => SmallPolicies.Policy.Sample(bound =>
    {
        var space = PolicySpace.Create(bound);
        Assert.Equal(bound.View.Facets.Where(facet => facet.Domain.IsTestable).Select(facet => facet.Name), space.Axes.Select(axis => axis.Facet.Name));
        foreach (var values in Reference.Cases(bound.View))
        {
            var atoms = space.Axes.Select((axis, index) => Positions(axis, values[index]).Single()).ToArray();
            var first = space.Rules.FirstOrDefault(box => box.Sets.Select((set, index) => set.Contains(atoms[index])).All(isIn => isIn));
            Assert.Equal(Reference.Decide(bound, values).Rule, first?.Rule.Name);
        }
    }, iter: Volume.Of(2_000));

    [Fact]
    public void A_member_is_known_by_its_constant_whatever_name_it_was_given()
    {
        var facet = new FacetModel("Tone", new EnumDomain(new(string.Empty, "Tone"), [new("Blue", 1), new("Red", 2)]));
        var condition = new ConditionModel("Tone", ConditionOperator.Is, [new(FacetValueKind.Member, 2, "Rouge")]);
        var set = FacetAxis.Create(facet, [condition]).Matching(condition);
        Assert.False(set.Contains(0));
        Assert.True(set.Contains(1));
    }

    [Theory]
    [InlineData(null, "0.0.0-0", null)]
    [InlineData(null, "0.0.0-a", "0.0.0-0")]
    [InlineData(null, "1.0.0", "0.0.0")]
    [InlineData("1.0.0", "1.0.1-0", null)]
    [InlineData("1.0.0", "1.0.1-1", "1.0.1-0")]
    [InlineData("1.0.0+x", "2.0.0", "1.0.1")]
    [InlineData("1.0.0-a", "1.0.0-a.0", null)]
    [InlineData("1.0.0-a", "1.0.0-b", "1.0.0-a.0")]
    [InlineData("1.0.0-a", "1.0.1", "1.0.0")]
    [InlineData("1.0.9223372036854775807", null, "1.0.9223372036854775808")]
    [InlineData("9223372036854775807.9223372036854775807.9223372036854775807", null, "9223372036854775807.9223372036854775807.9223372036854775808")]
    public void A_gap_between_versions_has_a_version_or_is_none(string? lower, string? upper, string? sample) =>
        Assert.Equal(sample, VersionGap.Sample(lower, upper));

    private static IEnumerable<int> Positions(FacetAxis axis, FacetValue? value) =>
        Enumerable.Range(0, axis.Atoms.Length).Where(position => Reference.IsIn(axis.Atoms[position], value));
}
