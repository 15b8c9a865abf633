using Orchestration.Analyzers.Emission;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Policies.Compilation;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>
/// What is emitted reads as it was reviewed, in every form: Emitted.txt holds it word for word. Set ORCHESTRATION_ACCEPT
/// to 1 to write it anew.
/// </summary>
public sealed class EmittedTests
{
    private static readonly EnumDomain s_kind = new(new("Sample", "Kind"),
        [new("None", -1), new("Acute", 0), new("Chronic", 1), new("Routine", 2), new("Rare", 7)]);

    private static readonly ShapeModel s_view = new(ShapeKind.View, new("Sample", "Case"), "sample.case", "1.0.0",
    [
        new("Patient", new ReferenceDomain()), new("Kind", s_kind), new("Known", s_kind, IsOptional: true), new("Urgent", new BooleanDomain(), IsOptional: true),
        new("Age", new IntegerDomain("byte", 0, 130)), new("Score", new IntegerDomain("int", -5, 5), IsOptional: true),
        new("Weight", new IntegerDomain("byte", 0, 255)), new("Code", new TextDomain(["a \"b\"", "c"])), new("Client", new VersionDomain(), IsOptional: true),
    ]);

    private static readonly PolicyModel s_policy = new(
        new("Sample", "Rules"), "sample.rules", "2.1.0", s_view.Type, Model.Combining.DenyOverrides, IsTotal: false,
        [
            new("Refused", 10, Model.Decision.Deny, [new("Known", ConditionOperator.IsUnknown, []), new("Age", ConditionOperator.AtMost, [Number(17)])]),
            new("Held", 20, Model.Decision.Escalate, [new("Kind", ConditionOperator.In, [Kind(0), Kind(1), Kind(2), Kind(7)]), new("Code", ConditionOperator.Is, [new(FacetValueKind.Text, 0, "a \"b\"")])]),
            new("Old", 30, Model.Decision.Deny, [new("Client", ConditionOperator.AtMost, [new(FacetValueKind.Version, 0, "1.2.0-rc.1")]), new("Urgent", ConditionOperator.Is, [new(FacetValueKind.Boolean, 1, string.Empty)])]),
            new("Within", 40, Model.Decision.Allow, [new("Score", ConditionOperator.AtLeast, [Number(-3)]), new("Score", ConditionOperator.NotIn, [Number(0), Number(2)]), new("Weight", ConditionOperator.AtLeast, [Number(100)])]),
            new("Else", 50, Model.Decision.Escalate, [new("Kind", ConditionOperator.NotIn, [Kind(-1), Kind(2)]), new("Client", ConditionOperator.IsKnown, [])]),
        ],
        [],
        IsPublic: true);

    [Fact]
    public void It_reads_as_reviewed()
    {
        var bound = new BoundPolicy(s_policy, s_view);
        var text = string.Concat(CompiledPolicies.Forms(bound).Select(form => $"==== {form.Form}\n{TableEmitter.Emit(form)}\n"));
        Reviewed.Holds(Tree.PathOf("tests", "Orchestration.Generated.Tests", "Translation", "Emitted.txt"), text);
    }

    private static FacetValue Number(long number) => new(FacetValueKind.Integer, number, string.Empty);

    private static FacetValue Kind(long constant) => new(FacetValueKind.Member, constant, s_kind.Members.Single(member => member.Constant == constant).Name);
}
