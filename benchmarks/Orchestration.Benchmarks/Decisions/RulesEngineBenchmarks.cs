using BenchmarkDotNet.Attributes;
using Orchestration.Model;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;

namespace Orchestration.Benchmarks.Decisions;

/// <summary>One decision against RulesEngine on the same rules: it compiles a lambda per rule and runs them all.</summary>
[MemoryDiagnoser]
public class RulesEngineBenchmarks
{
    private const int Cases = 4_096;

    private Input _input = null!;
    private Func<int> _emitted = null!;
    private Engine _engine = null!;

    [Params(12, 200, 1_000, 5_000)]
    public int Rules { get; set; }

    [GlobalSetup]
    public async Task Compile()
    {
        var policy = SamplePolicy.Create(Rules);
        // A case of the first rule, wherever that lies.
        var first = policy.Policy.Rules[0].Conditions.Select(condition => condition.Operands[0]).ToArray();
        _input = new((int)first[0].Number, (int)first[1].Number, (int)first[3].Number, first[5].Text);
        _emitted = new DecisionPrograms(policy, Cases, isRandom: true).Loop("Emitted");
        _engine = new Engine([new Workflow { WorkflowName = "rules", Rules = policy.Policy.Rules.Select(Rule).ToArray() }]);
        if (!(await _engine.ExecuteAllRulesAsync("rules", new RuleParameter("view", _input))).Exists(result => result.IsSuccess && result.Rule.RuleName == "R0"))
            throw new InvalidOperationException("No rule applies.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Emitted() => _emitted();

    [Benchmark]
    public async Task<int> RulesEngine() =>
        (await _engine.ExecuteAllRulesAsync("rules", new RuleParameter("view", _input))).Count(result => result.IsSuccess);

    private static Rule Rule(RuleModel rule) => new()
    {
        RuleName = rule.Name,
        RuleExpressionType = RuleExpressionType.LambdaExpression,
        Expression = string.Join(" && ", rule.Conditions.Select(condition => condition.Operator switch
        {
            ConditionOperator.In => $"view.Specialty >= {condition.Operands[0].Number} && view.Specialty <= {condition.Operands[condition.Operands.Count - 1].Number}",
            ConditionOperator.AtLeast => $"view.{condition.Facet} >= {condition.Operands[0].Number}",
            ConditionOperator.AtMost => $"view.{condition.Facet} <= {condition.Operands[0].Number}",
            _ => $"view.{condition.Facet} == \"{condition.Operands[0].Text}\"",
        })),
    };

    /// <summary>The case as RulesEngine reads it.</summary>
    public sealed record Input(int Specialty, int Urgency, int Age, string Source);
}
