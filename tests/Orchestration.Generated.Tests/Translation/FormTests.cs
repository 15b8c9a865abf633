using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>Which form suits a policy: by its rules up to a number of them, by its cells beyond.</summary>
public sealed class FormTests
{
    private static readonly ShapeModel s_view = new(ShapeKind.View, new("Sample", "Case"), "sample.case", "1.0.0",
        new[] { "A", "B", "C" }.Select(name => new FacetModel(name, new IntegerDomain("byte", 0, 255))).ToEquatableArray());

    [Theory]
    [InlineData(0, PolicyForm.Switch)]
    [InlineData(1, PolicyForm.Table)]
    public void A_switch_up_to_so_many_rules(int more, PolicyForm form) =>
        Assert.Equal(form, PolicyCompiler.Compile(Policy(PolicyCompiler.SwitchRules + more, 0, 0)).Form);

    /// <summary>64 classes of each facet are 2^18 cells: 63 values that a rule names, and the rest.</summary>
    [Theory]
    [InlineData(63, PolicyForm.Table)]
    [InlineData(64, PolicyForm.Diagram)]
    public void A_table_up_to_so_many_cells(int rules, PolicyForm form) =>
        Assert.Equal(form, PolicyCompiler.Compile(Policy(rules, 63, 63)).Form);

    private static BoundPolicy Policy(params int[] rules) => new(
        new PolicyModel(
            new("Sample", "Rules"), "sample.rules", "1.0.0", s_view.Type, Model.Combining.DenyOverrides, IsTotal: false,
            rules.SelectMany((count, facet) => Enumerable.Range(0, count).Select(value => (Name: s_view.Facets[facet].Name, value)))
                .Select((each, index) => new RuleModel(
                    each.Name + each.value, index, Model.Decision.Allow,
                    [new(each.Name, ConditionOperator.Is, [new(FacetValueKind.Integer, each.value, string.Empty)])]))
                .ToEquatableArray(),
            []),
        s_view);
}
