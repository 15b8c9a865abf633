using Orchestration.Model.Policies;

namespace Orchestration.Model.Tests;

/// <summary>
/// What a policy means, written down a second time and as plainly as can be: conditions on values, no atoms, no boxes.
/// A null value is Unknown.
/// </summary>
internal static class Reference
{
    /// <summary>Every value of a facet; for versions one of each kind that the small policies can tell apart.</summary>
    public static IReadOnlyList<FacetValue?> Values(FacetModel facet)
    {
        var values = new List<FacetValue?>();
        if (facet.IsOptional)
            values.Add(null);
        switch (facet.Domain)
        {
            case EnumDomain type:
                values.AddRange(type.Members.Select(member => new FacetValue(FacetValueKind.Member, member.Constant, member.Name)));
                break;
            case BooleanDomain:
                values.AddRange([new(FacetValueKind.Boolean, 0, string.Empty), new(FacetValueKind.Boolean, 1, string.Empty)]);
                break;
            case IntegerDomain bounds:
                for (var number = bounds.Minimum; number <= bounds.Maximum; number++)
                    values.Add(new(FacetValueKind.Integer, number, string.Empty));
                break;
            case TextDomain codes:
                values.AddRange(codes.Codes.Select(code => new FacetValue(FacetValueKind.Text, 0, code)));
                break;
            case VersionDomain:
                values.AddRange(SmallPolicies.Versions.Select(SmallPolicies.Version));
                break;
        }

        return values;
    }

    /// <summary>Every case of a shape: a value for each facet that can be tested.</summary>
    public static IEnumerable<FacetValue?[]> Cases(ShapeModel shape)
    {
        IEnumerable<FacetValue?[]> cases = [[]];
        foreach (var facet in shape.Facets.Where(facet => facet.Domain.IsTestable))
            cases = cases.SelectMany(head => Values(facet).Select(value => (FacetValue?[])[.. head, value])).ToArray();
        return cases;
    }

    public static bool Holds(ConditionModel condition, FacetValue? value) => condition.Operator switch
    {
        ConditionOperator.IsUnknown => value is null,
        ConditionOperator.IsKnown => value is not null,
        ConditionOperator.IsNot or ConditionOperator.NotIn => value is null || !condition.Operands.Any(operand => Compare(value, operand) == 0),
        _ when value is null => false,
        ConditionOperator.Is or ConditionOperator.In => condition.Operands.Any(operand => Compare(value, operand) == 0),
        ConditionOperator.AtLeast => Compare(value, condition.Operands[0]) >= 0,
        ConditionOperator.AtMost => Compare(value, condition.Operands[0]) <= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(condition)),
    };

    public static bool Matches(RuleModel rule, ShapeModel shape, FacetValue?[] values) =>
        rule.Conditions.All(condition => Holds(condition, ValueOf(condition.Facet, shape, values)));

    public static FacetValue? ValueOf(string facet, ShapeModel shape, FacetValue?[] values) =>
        values[shape.Facets.Where(each => each.Domain.IsTestable).Select(each => each.Name).ToList().IndexOf(facet)];

    /// <summary>The decision and the rule that made it; no rule for the default deny.</summary>
    public static (Decision Decision, string? Rule) Decide(BoundPolicy bound, FacetValue?[] values)
    {
        var matching = bound.Policy.Rules.Where(rule => Matches(rule, bound.View, values)).OrderBy(rule => rule.Constant).ToList();
        var winner = bound.Policy.Combining == Combining.FirstApplicable
            ? matching.FirstOrDefault()
            : matching.FirstOrDefault(rule => rule.Effect == Decision.Deny)
                ?? matching.FirstOrDefault(rule => rule.Effect == Decision.Escalate)
                ?? matching.FirstOrDefault();
        return (winner?.Effect ?? Decision.Deny, winner?.Name);
    }

    public static bool IsIn(Atom atom, FacetValue? value) => (atom, value) switch
    {
        (UnknownAtom, _) => value is null,
        (_, null) => false,
        (ValueAtom one, _) => one.Value.Number == value.Number && one.Value.Text == value.Text,
        (IntegerAtom run, _) => run.Minimum <= value.Number && value.Number <= run.Maximum,
        (VersionAtom { IsPoint: true } point, _) => Rank(value.Text) == Rank(point.Above!),
        (VersionAtom gap, _) => (gap.Above is null || Rank(value.Text) > Rank(gap.Above)) && (gap.Below is null || Rank(value.Text) < Rank(gap.Below)),
        _ => false,
    };

    private static int Compare(FacetValue value, FacetValue operand) => value.Kind switch
    {
        FacetValueKind.Version => Rank(value.Text).CompareTo(Rank(operand.Text)),
        FacetValueKind.Text => string.CompareOrdinal(value.Text, operand.Text),
        _ => value.Number.CompareTo(operand.Number),
    };

    private static int Rank(string version) => Array.IndexOf(SmallPolicies.Versions, version.Split('+')[0]);
}
