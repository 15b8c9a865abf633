using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Tests;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>Policies of more cases than can be tried, and of every domain: what a diagram is emitted for.</summary>
internal static class LargePolicies
{
    private static readonly string[] s_versions = ["0.0.0-0", "1.0.0", "1.0.0+build", "1.0.1-0", "1.2.0-beta", "1.2.0-beta.0", "2.0.0"];

    /// <summary>A policy in a namespace of its own; of one seed always the same.</summary>
    public static BoundPolicy Create(int seed)
    {
        var random = new Random(seed);
        var space = "L" + seed;
        var view = new ShapeModel(ShapeKind.View, new(space, "Case"), "sample.case", "1.0.0",
            Enumerable.Range(0, random.Next(6, 9)).Select(at => Facet(space, at, random)).ToEquatableArray());
        var rules = Enumerable.Range(0, random.Next(8, 16)).Select(at => new RuleModel("R" + at, at - 3, (Model.Decision)random.Next(3), Conditions(view, random))).ToEquatableArray();
        return new BoundPolicy(new PolicyModel(new(space, "Rules"), "sample.rules", "1.0.0", view.Type, (Model.Combining)random.Next(2), false, rules, [], IsPublic: true), view);
    }

    /// <summary>How many cases there are, each version between two that are named counted as one.</summary>
    public static double Cases(BoundPolicy bound) => bound.View.Facets.Aggregate(1.0, (product, facet) => product * ((facet.IsOptional ? 1 : 0) + facet.Domain switch
    {
        EnumDomain domain => domain.Members.Count,
        BooleanDomain => 2,
        IntegerDomain domain => domain.Maximum - domain.Minimum + 1.0,
        TextDomain domain => domain.Codes.Count,
        _ => s_versions.Length,
    }));

    private static FacetModel Facet(string space, int at, Random random)
    {
        FacetDomain domain = random.Next(6) switch
        {
            0 or 1 => new EnumDomain(new(space, "E" + at), Enumerable.Range(0, random.Next(4, 20)).Select(member => new EnumMember("M" + member, (member * 2) - 5)).ToEquatableArray()),
            2 or 3 => new IntegerDomain("int", random.Next(-50, 0), random.Next(20, 3_000)),
            4 => new TextDomain(Enumerable.Range(0, random.Next(2, 9)).Select(code => "code " + code).ToEquatableArray()),
            _ => random.Next(2) == 0 ? new BooleanDomain() : new VersionDomain(),
        };
        return new FacetModel("F" + at, domain, IsOptional: random.Next(3) == 0);
    }

    private static EquatableArray<ConditionModel> Conditions(ShapeModel view, Random random)
    {
        var facets = view.Facets.ToArray();
        random.Shuffle(facets);
        return facets.Take(random.Next(1, 5)).Select(facet => Condition(facet, random)).ToEquatableArray();
    }

    private static ConditionModel Condition(FacetModel facet, Random random)
    {
        if (facet.IsOptional && random.Next(6) == 0)
            return new(facet.Name, random.Next(2) == 0 ? ConditionOperator.IsUnknown : ConditionOperator.IsKnown, []);
        var isOrdered = facet.Domain is IntegerDomain or VersionDomain;
        return random.Next(isOrdered ? 6 : 4) switch
        {
            0 => new(facet.Name, ConditionOperator.Is, [Value(facet, random)]),
            1 => new(facet.Name, ConditionOperator.IsNot, [Value(facet, random)]),
            2 => new(facet.Name, ConditionOperator.In, Values(facet, random)),
            3 => new(facet.Name, ConditionOperator.NotIn, Values(facet, random)),
            4 => new(facet.Name, ConditionOperator.AtLeast, [Value(facet, random)]),
            _ => new(facet.Name, ConditionOperator.AtMost, [Value(facet, random)]),
        };
    }

    private static EquatableArray<FacetValue> Values(FacetModel facet, Random random) =>
        Enumerable.Range(0, random.Next(1, 5)).Select(_ => Value(facet, random)).Distinct().ToEquatableArray();

    private static FacetValue Value(FacetModel facet, Random random) => facet.Domain switch
    {
        EnumDomain domain => Member(domain.Members[random.Next(domain.Members.Count)]),
        BooleanDomain => new(FacetValueKind.Boolean, random.Next(2), string.Empty),
        IntegerDomain domain => new(FacetValueKind.Integer, random.NextInt64(domain.Minimum, domain.Maximum + 1), string.Empty),
        TextDomain domain => new(FacetValueKind.Text, 0, domain.Codes[random.Next(domain.Codes.Count)]),
        _ => new(FacetValueKind.Version, 0, s_versions[random.Next(s_versions.Length)]),
    };

    private static FacetValue Member(EnumMember member) => new(FacetValueKind.Member, member.Constant, member.Name);
}
