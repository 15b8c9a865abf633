using Orchestration.Model.Collections;

namespace Orchestration.Model.Tests;

/// <summary>Policies of 65 to 75 rules over a facet that they cut into more than 64 atoms.</summary>
internal static class WidePolicies
{
    private static readonly ShapeModel s_view = new(ShapeKind.View, new("Sample", "Wide"), "sample.wide", "1.0.0",
        [new("Score", new IntegerDomain("int", 0, 149)), new("Known", new BooleanDomain(), IsOptional: true)]);

    public static readonly Gen<BoundPolicy> Policy =
        from rules in Gen.Select(Gen.Enum<Decision>(), Gen.Int[0, 149], Gen.Int[0, 20], Gen.Int[0, 5]).Array[65, 75]
        from combining in Gen.Enum<Combining>()
        select new BoundPolicy(
            new PolicyModel(
                new("Sample", "Rules"), "sample.rules", "1.0.0", s_view.Type, combining, IsTotal: false,
                rules.Select((rule, index) => new RuleModel($"R{index}", index, rule.Item1, Conditions(rule.Item2, rule.Item3, rule.Item4))).ToEquatableArray(),
                [new(IsAlways: false, Decision.Allow, new("Known", ConditionOperator.IsUnknown, []))]),
            s_view);

    private static EquatableArray<ConditionModel> Conditions(int from, int length, int known)
    {
        ConditionModel[] score = [new("Score", ConditionOperator.AtLeast, [Number(from)]), new("Score", ConditionOperator.AtMost, [Number(Math.Min(149, from + length))])];
        ConditionModel[] certain = known switch
        {
            0 => [new("Known", ConditionOperator.IsUnknown, [])],
            1 or 2 => [new("Known", ConditionOperator.Is, [new(FacetValueKind.Boolean, known - 1, string.Empty)])],
            _ => [],
        };
        return score.Concat(certain).ToEquatableArray();
    }

    private static FacetValue Number(long number) => new(FacetValueKind.Integer, number, string.Empty);
}
