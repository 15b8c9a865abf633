using Orchestration.Model.Collections;

namespace Orchestration.Model.Tests;

/// <summary>Policies so small that every case can be tried, yet with every domain and every operator.</summary>
internal static class SmallPolicies
{
    /// <summary>
    /// Versions in ascending order, as clause 11 of Semantic Versioning 2.0 has it: the tests compare by position and
    /// share no code with what they test. Between any two that a condition may name there is one that none names,
    /// unless no version at all lies between.
    /// </summary>
    public static readonly string[] Versions =
        ["0.0.0-0", "0.9.0", "1.0.0", "1.0.1-0", "1.1.0", "1.2.0-beta", "1.2.0-beta.0", "1.2.0-beta.2", "2.0.0", "2.0.1"];

    private static readonly Gen<FacetValue> s_version =
        Gen.OneOf("0.0.0-0", "1.0.0", "1.0.0+build", "1.0.1-0", "1.2.0-beta", "1.2.0-beta.0", "2.0.0").Select(Version);

    private static readonly Gen<FacetDomain> s_domain = Gen.OneOf(
        Gen.Int[1, 4].Select(count => (FacetDomain)new EnumDomain(
            new("Sample", "Colour"), Enumerable.Range(0, count).Select(index => new EnumMember("C" + index, index * 3)).ToEquatableArray())),
        Gen.Bool.Select(_ => (FacetDomain)new BooleanDomain()),
        Gen.Select(Gen.Int[-3, 3], Gen.Int[0, 5], (first, count) => (FacetDomain)new IntegerDomain("int", first, first + count)),
        Gen.Int[1, 3].Select(count => (FacetDomain)new TextDomain(Enumerable.Range(0, count).Select(index => "code " + index).ToEquatableArray())),
        Gen.Bool.Select(_ => (FacetDomain)new VersionDomain()));

    public static readonly Gen<FacetModel> Facet =
        Gen.Select(s_domain, Gen.Bool, (domain, isOptional) => new FacetModel("F", domain, isOptional));

    public static Gen<ConditionModel> Condition(FacetModel facet) => Models.Condition(facet, facet.Domain switch
    {
        VersionDomain => s_version,
        // Bounds beside the domain too: they are refused elsewhere, and here they must do no harm.
        IntegerDomain bounds => Gen.Long[bounds.Minimum - 1, bounds.Maximum + 1]
            .Select(number => new FacetValue(FacetValueKind.Integer, number, string.Empty)),
        var domain => Models.Value(domain),
    });

    public static readonly Gen<ShapeModel> Shape = Facet.Array[1, 3].Select(facets => new ShapeModel(
        ShapeKind.View, new("Sample", "Case"), "sample.case", "1.0.0",
        facets.Select((facet, index) => facet with { Name = "F" + index }).Append(new("Ref", new ReferenceDomain())).ToEquatableArray()));

    /// <summary>A policy over its own shape.</summary>
    public static readonly Gen<BoundPolicy> Policy = Shape.SelectMany(PolicyOver);

    public static Gen<BoundPolicy> PolicyOver(ShapeModel shape) =>
        Models.Policy(shape, Gen.OneOf(shape.Facets.Where(facet => facet.Domain.IsTestable).ToArray()).SelectMany(Condition), maxRules: 7)
            .Select(policy => new BoundPolicy(policy with { Type = new("Sample", "Rules"), Id = "sample.rules" }, shape));

    public static FacetValue Version(string text) => new(FacetValueKind.Version, 0, text);
}
