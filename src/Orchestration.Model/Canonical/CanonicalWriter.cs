using System.Globalization;
using System.Text;
using Orchestration.Model.Phi;

namespace Orchestration.Model.Canonical;

/// <summary>Writes declarations; <see cref="CanonicalParser"/> is its mirror, word for word.</summary>
internal static class CanonicalWriter
{
    /// <summary>Stands for the hash of a method whose source is not there.</summary>
    public const string NoBody = "-";

    public static string Exemption(ExemptionModel exemption) =>
        $"exemption {Quoting.Quote(exemption.Rule)} {Quoting.Quote(exemption.Target)} {Quoting.Quote(exemption.DecisionRecord)}";

    public static string Listed(ListedModel listed) => $"effect {Quoting.Quote(listed.Id)} {Quoting.Quote(listed.Reason)}";

    public static string Label(LabelPattern label) => $"label {label.Label.ToString().ToLowerInvariant()} {Quoting.Quote(label.Pattern)}";

    public static string Shape(ShapeModel shape)
    {
        var text = new StringBuilder();
        Line(text, 0, [shape.Kind == ShapeKind.Trigger ? "trigger" : "view", shape.Key, shape.Type.FullName, Visibility(shape.IsPublic)]);
        foreach (var facet in shape.Facets)
        {
            string[] origin = facet.From is { } from ? ["from", from.Shape.FullName, from.Facet] : [];
            string[] derivation = facet.Derivation is { } derived ? ["derived", derived.Method, derived.Body ?? NoBody, .. derived.Inputs] : [];
            Line(text, 1, ["facet", facet.Name, facet.IsOptional ? "optional" : "required", .. Domain(facet.Domain), .. origin, .. derivation]);
        }

        return text.ToString();
    }

    public static string Policy(PolicyModel policy)
    {
        var text = new StringBuilder();
        Line(text, 0,
        [
            "policy", policy.Key, policy.Type.FullName, Visibility(policy.IsPublic), "on", policy.View.FullName,
            Words.Of(policy.Combining), policy.IsTotal ? "total" : "partial",
        ]);
        foreach (var rule in policy.Rules)
        {
            Line(text, 1, ["rule", rule.Name, Number(rule.Constant), Words.Of(rule.Effect)]);
            foreach (var condition in rule.Conditions)
                Line(text, 2, ["when", .. Condition(condition)]);
        }

        foreach (var invariant in policy.Invariants)
            Line(text, 1, [invariant.IsAlways ? "always" : "never", Words.Of(invariant.Decision), .. Condition(invariant.Condition)]);
        Widens(text, policy.Widens);
        return text.ToString();
    }

    public static string Workflow(WorkflowModel workflow)
    {
        var text = new StringBuilder();
        Line(text, 0,
            ["workflow", workflow.Key, workflow.Type.FullName, Visibility(workflow.IsPublic), "starts-on", workflow.Trigger.FullName]);
        foreach (var state in workflow.States)
        {
            Line(text, 1, ["state", state.Name, .. Step(state.Step)]);
            foreach (var edge in state.Edges)
                Line(text, 2, ["on", Words.Of(edge.Signal), edge.Next]);
        }

        Widens(text, workflow.Widens);
        return text.ToString();
    }

    private static void Widens(StringBuilder text, string? record)
    {
        if (record is not null)
            Line(text, 1, ["widens", Quoting.Quote(record)]);
    }

    public static string Declassification(DeclassificationModel declassification)
    {
        var text = new StringBuilder();
        Line(text, 0, ["declassifies", declassification.Id, Quoting.Quote(declassification.Reason)]);
        return text.ToString();
    }

    private static string[] Domain(FacetDomain domain) => domain switch
    {
        EnumDomain type => ["enum", type.Type.FullName, .. type.Members.AsImmutableArray().Select(member => member.Name + "=" + Number(member.Constant))],
        BooleanDomain => ["bool"],
        IntegerDomain integer => ["integer", integer.Keyword, Number(integer.Minimum) + ".." + Number(integer.Maximum)],
        TextDomain codes => ["text", .. codes.Codes.AsImmutableArray().Select(Quoting.Quote)],
        VersionDomain => ["version"],
        _ => ["reference"],
    };

    private static string[] Condition(ConditionModel condition) =>
        [condition.Facet, Words.Of(condition.Operator), .. condition.Operands.AsImmutableArray().Select(Value)];

    private static string Value(FacetValue value) => value.Kind switch
    {
        FacetValueKind.Member => value.Text + "=" + Number(value.Number),
        FacetValueKind.Text => Quoting.Quote(value.Text),
        FacetValueKind.Version => "v" + value.Text,
        _ => value.ToString(),
    };

    private static string[] Step(StepModel step) => step switch
    {
        EvaluateStep evaluate => ["evaluate", evaluate.Policy.FullName, evaluate.Version],
        ReadStep read => ["read", read.View.FullName, read.Version],
        PauseStep pause => ["pause", pause.Queue],
        WriteStep write =>
        [
            "write", write.Operation, "template", write.Template, "to", write.To, "key", write.Key, "approved-by", .. write.ApprovedBy,
        ],
        TerminateStep terminate => ["terminate", Words.Of(terminate.Outcome)],
        _ => throw new InvalidOperationException("A step of a kind that the canonical text does not know."),
    };

    private static string Visibility(bool isPublic) => isPublic ? "public" : "internal";

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, int level, string[] tokens) =>
        text.Append(' ', 2 * level).Append(string.Join(" ", tokens)).Append('\n');
}
