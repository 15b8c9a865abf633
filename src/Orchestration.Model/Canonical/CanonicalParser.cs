using System.Collections.Immutable;
using Orchestration.Model.Collections;
using Orchestration.Model.Phi;

namespace Orchestration.Model.Canonical;

/// <summary>Reads what <see cref="CanonicalWriter"/> writes; anything else is refused with the line and what was expected.</summary>
internal sealed partial class CanonicalParser(string text)
{
    private readonly string[] _lines = (text.EndsWith("\n", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text).Split('\n');
    private int _position;

    public OrchestrationModel Parse()
    {
        if (_lines[0] != CanonicalText.Header)
            throw new FormatException($"line 1: expected '{CanonicalText.Header}'");
        _position = 1;
        var roleLine = Take(0, "role") ?? throw Expected("'role'");
        roleLine.Expect("role");
        var role = Enum.TryParse<Role>(roleLine.Next("a role"), out var parsed) ? parsed : throw roleLine.Wrong("a role");
        var exemptions = ImmutableArray.CreateBuilder<ExemptionModel>();
        while (Take(0, "exemption") is { } exemption)
            exemptions.Add(ParseExemption(exemption));
        var listed = ImmutableArray.CreateBuilder<ListedModel>();
        while (Take(0, "effect") is { } effect)
            listed.Add(ParseListed(effect));
        var labels = ImmutableArray.CreateBuilder<LabelPattern>();
        while (Take(0, "label") is { } label)
            labels.Add(ParseLabel(label));
        var shapes = ImmutableArray.CreateBuilder<ShapeModel>();
        var policies = ImmutableArray.CreateBuilder<PolicyModel>();
        var workflows = ImmutableArray.CreateBuilder<WorkflowModel>();
        var declassifications = ImmutableArray.CreateBuilder<DeclassificationModel>();
        while (!IsAtEnd())
        {
            var start = _position;
            switch (Declaration())
            {
                case "trigger": shapes.Add(ParseShape(ShapeKind.Trigger, "trigger")); break;
                case "view": shapes.Add(ParseShape(ShapeKind.View, "view")); break;
                case "policy": policies.Add(ParsePolicy()); break;
                case "workflow": workflows.Add(ParseWorkflow()); break;
                case "declassifies": declassifications.Add(ParseDeclassification()); break;
                default: throw Expected("'trigger', 'view', 'policy', 'workflow' or 'declassifies'");
            }

            CheckHash(start, 1, "hash");
        }

        CheckHash(0, 0, CanonicalText.EndKeyword);
        if (_position < _lines.Length)
            throw Expected("the end of the text");
        return new OrchestrationModel(role, new(shapes.ToImmutable()), new(policies.ToImmutable()), new(workflows.ToImmutable()))
        {
            Exemptions = new(exemptions.ToImmutable()),
            Declassifications = new(declassifications.ToImmutable()),
            Listed = new(listed.ToImmutable()),
            Labels = new(labels.ToImmutable()),
        };
    }

    private DeclassificationModel ParseDeclassification()
    {
        var line = Take(0, "declassifies")!;
        line.Expect("declassifies");
        var id = line.Next("a documentation id");
        var reason = Quoting.TryUnquote(line.Next("a reason"), out var text) ? text : throw line.Wrong("a reason in quotes");
        line.End();
        return new DeclassificationModel(id, reason);
    }

    private static ExemptionModel ParseExemption(LineReader line)
    {
        line.Expect("exemption");
        var exemption = new ExemptionModel(Text(line, "a rule"), Text(line, "a target"), Text(line, "a decision record"));
        line.End();
        return exemption;
    }

    private static ListedModel ParseListed(LineReader line)
    {
        line.Expect("effect");
        var listed = new ListedModel(Text(line, "a documentation id"), Text(line, "a reason"));
        line.End();
        return listed;
    }

    private static LabelPattern ParseLabel(LineReader line)
    {
        line.Expect("label");
        var label = LabelNames.Parse(line.Next("a label"));
        if (label == Labels.None)
            throw line.Wrong("a label");
        var pattern = new LabelPattern(label, Text(line, "a pattern"));
        line.End();
        return pattern;
    }

    private static string Text(LineReader line, string expected) =>
        Quoting.TryUnquote(line.Next(expected), out var text) ? text : throw line.Wrong(expected);

    private PolicyModel ParsePolicy()
    {
        var head = Take(0, "policy")!;
        head.Expect("policy");
        var (id, version) = head.Key();
        var type = Type(head);
        var isPublic = head.Either("public", "internal");
        head.Expect("on");
        var view = Type(head);
        var combining = head.Word<Combining>("a combining algorithm");
        var isTotal = head.Either("total", "partial");
        head.End();
        var rules = ImmutableArray.CreateBuilder<RuleModel>();
        while (Take(1, "rule") is { } line)
            rules.Add(ParseRule(line));
        var invariants = ImmutableArray.CreateBuilder<InvariantModel>();
        while ((Take(1, "never") ?? Take(1, "always")) is { } line)
            invariants.Add(new InvariantModel(line.Either("always", "never"), line.Word<Decision>("a decision"), ParseCondition(line)));
        return new PolicyModel(type, id, version, view, combining, isTotal, new(rules.ToImmutable()), new(invariants.ToImmutable()), isPublic, Widens());
    }

    private string? Widens()
    {
        if (Take(1, "widens") is not { } line)
            return null;
        line.Expect("widens");
        var record = Quoting.TryUnquote(line.Next("a decision record"), out var text) ? text : throw line.Wrong("a quoted decision record");
        line.End();
        return record;
    }

    private RuleModel ParseRule(LineReader line)
    {
        line.Expect("rule");
        var (name, constant, effect) = (line.Next("a rule"), line.Number("a constant"), line.Word<Decision>("an effect"));
        line.End();
        var conditions = ImmutableArray.CreateBuilder<ConditionModel>();
        while (Take(2, "when") is { } condition)
        {
            condition.Expect("when");
            conditions.Add(ParseCondition(condition));
        }

        return new RuleModel(name, constant, effect, new(conditions.ToImmutable()));
    }

    private static ConditionModel ParseCondition(LineReader line)
    {
        var facet = line.Next("a facet");
        var comparison = line.Word<ConditionOperator>("an operator");
        var operands = ImmutableArray.CreateBuilder<FacetValue>();
        while (line.HasMore)
            operands.Add(ParseValue(line.Next("a value"), line));
        var fits = comparison switch
        {
            ConditionOperator.IsUnknown or ConditionOperator.IsKnown => operands.Count == 0,
            ConditionOperator.In or ConditionOperator.NotIn => operands.Count > 0,
            _ => operands.Count == 1,
        };
        if (!fits)
            throw line.Wrong("as many values as the operator takes");
        return new ConditionModel(facet, comparison, new(operands.ToImmutable()));
    }

    private static FacetValue ParseValue(string token, LineReader line)
    {
        if (token is "true" or "false")
            return new FacetValue(FacetValueKind.Boolean, token == "true" ? 1 : 0, string.Empty);
        if (Quoting.TryUnquote(token, out var code))
            return new FacetValue(FacetValueKind.Text, 0, code);
        var equals = token.IndexOf('=');
        if (equals > 0)
            return new FacetValue(FacetValueKind.Member, line.Number(token.Substring(equals + 1), "a constant"), token.Substring(0, equals));
        return token[0] == 'v'
            ? new FacetValue(FacetValueKind.Version, 0, token.Substring(1))
            : new FacetValue(FacetValueKind.Integer, line.Number(token, "a value"), string.Empty);
    }

    private static TypeName Type(LineReader line) => TypeName.Parse(line.Next("a type"));

    private bool IsAtEnd() => _position >= _lines.Length || Line() is { Level: 0, Keyword: CanonicalText.EndKeyword };

    private string Declaration() => Line() is { Level: 0 } line ? line.Keyword : throw Expected("a declaration without indentation");

    private void CheckHash(int start, int level, string keyword)
    {
        var line = Take(level, keyword) ?? throw Expected($"'{keyword}'");
        line.Expect(keyword);
        var block = string.Concat(_lines.Skip(start).Take(_position - 1 - start).Select(text => text + "\n"));
        if (line.Next("a hash") != CanonicalText.Hash(block))
            throw line.Wrong("the hash of the lines above it");
        line.End();
    }

    private LineReader? Take(int level, string keyword)
    {
        if (_position >= _lines.Length)
            return null;
        var line = Line();
        if (line.Level != level || line.Keyword != keyword)
            return null;
        _position++;
        return line;
    }

    private LineReader Line() => new(_lines[_position], _position + 1);

    private FormatException Expected(string what) => new($"line {_position + 1}: expected {what}");
}
