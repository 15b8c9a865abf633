using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Benchmarks.Analysis;

/// <summary>
/// Policies of a given size whose rules test two to four facets of mixed domains, with some facets optional; of a fixed
/// seed. Effects come in the shares of a triage policy: more allows than denies. A sound policy escalates what is
/// Unknown, and has no rule that the others shadow: what a build proves again and again. A flawed one is as chance made it.
/// </summary>
internal static class RandomPolicies
{
    private static readonly TypeName s_type = new("Sample", "Rules");

    public static BoundPolicy Create(int rules, int facets, bool isSound)
    {
        var bound = Draw(isSound ? rules * 3 : rules, facets);
        if (!isSound)
            return bound;
        var unknown = bound.View.Facets.Where(facet => facet.IsOptional).Select((facet, at) =>
            new RuleModel("U" + at, -1 - at, Model.Decision.Escalate, [new(facet.Name, ConditionOperator.IsUnknown, [])])).ToArray();
        var kept = new List<RuleModel>();
        foreach (var rule in bound.Policy.Rules.Where(_ => kept.Count < rules))
        {
            kept.Add(rule);
            if (kept.Count % 25 == 0 || kept.Count == rules)
            {
                var shadowed = PolicyAnalysis.Answer(With(bound, [.. unknown, .. kept]), new AnalysisBudget(0, 50_000_000, 0)).Shadowed;
                kept.RemoveAll(each => shadowed.Any(other => other.Rule == each.Name));
            }
        }

        return With(bound, [.. unknown, .. kept]);
    }

    private static BoundPolicy With(BoundPolicy bound, EquatableArray<RuleModel> rules) => bound with { Policy = bound.Policy with { Rules = rules } };

    private static BoundPolicy Draw(int rules, int facets)
    {
        var random = new Random((rules * 31) + facets);
        var view = new ShapeModel(ShapeKind.View, new("Sample", "Case"), "sample.case", "1.0.0",
            Enumerable.Range(0, facets).Select(at => Facet(at)).ToEquatableArray());
        var models = Enumerable.Range(0, rules).Select(at => new RuleModel("R" + at, at, (Model.Decision)(random.Next(4) % 3), Conditions(view, random))).ToEquatableArray();
        return new BoundPolicy(new PolicyModel(s_type, "sample.rules", "1.0.0", view.Type, Model.Combining.DenyOverrides, false, models, []), view);
    }

    private static FacetModel Facet(int at)
    {
        FacetDomain domain = (at % 4) switch
        {
            0 => new EnumDomain(new("Sample", "E" + at), Enumerable.Range(0, 8).Select(member => new EnumMember($"M{member}", member)).ToEquatableArray()),
            1 => new IntegerDomain("byte", 0, 130),
            2 => new BooleanDomain(),
            _ => new TextDomain(Enumerable.Range(0, 5).Select(code => "c" + code).ToEquatableArray()),
        };
        return new FacetModel("F" + at, domain, IsOptional: at % 3 == 2);
    }

    private static EquatableArray<ConditionModel> Conditions(ShapeModel view, Random random)
    {
        var facets = view.Facets.ToArray();
        random.Shuffle(facets);
        return facets.Take(random.Next(3, 6)).SelectMany(facet => Conditions(facet, random)).ToEquatableArray();
    }

    private static IEnumerable<ConditionModel> Conditions(FacetModel facet, Random random)
    {
        switch (facet.Domain)
        {
            case EnumDomain domain:
                var members = domain.Members.ToArray();
                random.Shuffle(members);
                return [new(facet.Name, ConditionOperator.In, members.Take(random.Next(1, 4)).Select(member => new FacetValue(FacetValueKind.Member, member.Constant, member.Name)).ToEquatableArray())];
            case IntegerDomain:
                var first = random.Next(0, 13) * 10;
                return
                [
                    new(facet.Name, ConditionOperator.AtLeast, [new FacetValue(FacetValueKind.Integer, first, "")]),
                    new(facet.Name, ConditionOperator.AtMost, [new FacetValue(FacetValueKind.Integer, Math.Min(130, first + (random.Next(1, 4) * 10)), "")]),
                ];
            case BooleanDomain:
                return [new(facet.Name, ConditionOperator.Is, [new FacetValue(FacetValueKind.Boolean, random.Next(2), "")])];
            default:
                return [new(facet.Name, ConditionOperator.Is, [new FacetValue(FacetValueKind.Text, 0, "c" + random.Next(5))])];
        }
    }
}
