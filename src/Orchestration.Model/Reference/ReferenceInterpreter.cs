using System.Collections.Immutable;
using Orchestration.Model.Canonical;

namespace Orchestration.Model.Reference;

/// <summary>What the reference says of one case.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Rule">The rule that made it; null for the default deny.</param>
public sealed record ReferenceVerdict(Decision Decision, string? Rule);

/// <summary>
/// Decides cases from the canonical text alone, as docs/policy-language.md defines it and as plainly as can be: it
/// compares values, one rule after the other, and shares no code with the analysis or with what is emitted. What is
/// sealed is the text, so what runs is checked against the text.
/// </summary>
public sealed class ReferenceInterpreter
{
    private readonly PolicyModel _policy;
    private readonly ShapeModel _view;

    private ReferenceInterpreter(PolicyModel policy, ShapeModel view) => (_policy, _view) = (policy, view);

    /// <summary>The facets that a case gives values for: those of the view that can be tested, in its order.</summary>
    public ImmutableArray<FacetModel> Facets =>
        _view.Facets.AsImmutableArray().Where(facet => facet.Domain.IsTestable).ToImmutableArray();

    /// <summary>The rules, as they stand in the text.</summary>
    internal ImmutableArray<RuleModel> Rules => _policy.Rules.AsImmutableArray();

    /// <summary>Reads a policy out of a canonical text.</summary>
    /// <param name="text">The text, such as an assembly's manifest.</param>
    /// <param name="key">The policy's id and version, <c>id@version</c>.</param>
    /// <exception cref="FormatException">The text is no canonical text, or lacks the policy or its view, or has it twice.</exception>
    public static ReferenceInterpreter Read(string text, string key)
    {
        var model = CanonicalText.Parse(text);
        var policies = model.Policies.AsImmutableArray().Where(policy => policy.Key == key).ToArray();
        if (policies.Length != 1)
            throw new FormatException($"expected one policy '{key}', found {policies.Length}");
        var views = model.Shapes.AsImmutableArray().Where(shape => shape.Type == policies[0].View).ToArray();
        return views.Length == 1
            ? new ReferenceInterpreter(policies[0], views[0])
            : throw new FormatException($"expected one shape '{policies[0].View}', found {views.Length}");
    }

    /// <summary>Decides one case.</summary>
    /// <param name="values">A value per facet of <see cref="Facets"/>, in that order; null for Unknown.</param>
    /// <exception cref="ArgumentException">The number of values is another.</exception>
    public ReferenceVerdict Decide(IReadOnlyList<FacetValue?> values)
    {
        var facets = Facets;
        if (values.Count != facets.Length)
            throw new ArgumentException($"expected {facets.Length} values, found {values.Count}", nameof(values));
        RuleModel? winner = null;
        foreach (var rule in _policy.Rules)
        {
            if (rule.Conditions.AsImmutableArray().All(condition => Holds(condition, ValueOf(condition.Facet))) && (winner is null || Beats(rule, winner)))
                winner = rule;
        }

        return winner is null ? new ReferenceVerdict(Decision.Deny, null) : new ReferenceVerdict(winner.Effect, winner.Name);

        FacetValue? ValueOf(string name)
        {
            for (var index = 0; index < facets.Length; index++)
            {
                if (facets[index].Name == name)
                    return values[index];
            }

            throw new FormatException($"'{name}' is no facet of '{_view.Type}'");
        }
    }

    internal bool Beats(RuleModel rule, RuleModel other) =>
        _policy.Combining == Combining.FirstApplicable || rule.Effect == other.Effect
            ? rule.Constant < other.Constant
            : rule.Effect == Decision.Deny || (rule.Effect == Decision.Escalate && other.Effect == Decision.Allow);

    internal static bool Holds(ConditionModel condition, FacetValue? value)
    {
        switch (condition.Operator)
        {
            case ConditionOperator.IsUnknown: return value is null;
            case ConditionOperator.IsKnown: return value is not null;
            case ConditionOperator.Is or ConditionOperator.In: return value is not null && IsAny(condition, value);
            case ConditionOperator.IsNot or ConditionOperator.NotIn: return value is null || !IsAny(condition, value);
            case ConditionOperator.AtLeast: return value is not null && Compare(value, condition.Operands[0]) >= 0;
            default: return value is not null && Compare(value, condition.Operands[0]) <= 0;
        }
    }

    private static bool IsAny(ConditionModel condition, FacetValue value)
    {
        foreach (var operand in condition.Operands)
        {
            if (Compare(value, operand) == 0)
                return true;
        }

        return false;
    }

    private static int Compare(FacetValue value, FacetValue operand) => value.Kind switch
    {
        FacetValueKind.Text => string.CompareOrdinal(value.Text, operand.Text),
        FacetValueKind.Version => Version(value.Text).CompareTo(Version(operand.Text)),
        _ => value.Number.CompareTo(operand.Number),
    };

    private static SemanticVersion Version(string text) =>
        SemanticVersion.TryParse(text, out var version) ? version : throw new FormatException($"'{text}' is no version");
}
