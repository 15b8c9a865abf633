using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Orchestration.Model;
using Orchestration.Model.Policies;
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Tests;

namespace Orchestration.Benchmarks.Analysis;

/// <summary>
/// Shadowing alone on both sides, warm: which rules of a sound policy decide no case. Ours begins with the declaration,
/// the solver with one incremental script, where each rule is checked against the negation of those before it, over
/// bounded integers. It needs libz3.
/// </summary>
[SimpleJob(RunStrategy.Throughput, launchCount: 1, warmupCount: 5, iterationCount: 5)]
public class SolverBenchmarks
{
    private BoundPolicy _policy = null!;
    private string _script = "";

    [Params("200x8", "1000x8")]
    public string Size { get; set; } = "";

    [GlobalSetup]
    public void Create()
    {
        var parts = Size.Split('x').Select(int.Parse).ToArray();
        _policy = RandomPolicies.Create(parts[0], parts[1], isSound: true);
        _script = Script(_policy);
        var answers = Z3.Evaluate(_script).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (answers.Length != _policy.Policy.Rules.Count || !answers.All(answer => answer == "sat") || Shadowing() != 0)
            throw new InvalidOperationException("The answers are not those expected: " + string.Join(", ", answers.Distinct()));
    }

    [Benchmark(Baseline = true)]
    public int Shadowing()
    {
        var geometry = new PolicyGeometry(PolicySpace.Create(_policy));
        var engine = new CubeEngine(geometry, new AnalysisBudget());
        return Enumerable.Range(0, geometry.Boxes.Length).Count(rule => !engine.Decides(rule));
    }

    [Benchmark]
    public PolicyAnswers AllAnalyses() => PolicyAnalysis.Answer(_policy);

    [Benchmark]
    public string ShadowingByZ3() => Z3.Evaluate(_script);

    private static string Script(BoundPolicy bound)
    {
        var script = new StringBuilder("(reset)");
        foreach (var facet in bound.View.Facets)
        {
            var maximum = facet.Domain switch
            {
                EnumDomain domain => domain.Members.Count - 1,
                IntegerDomain domain => domain.Maximum,
                TextDomain domain => domain.Codes.Count - 1,
                _ => 1,
            };
            // Unknown is one below the values.
            script.Append(CultureInfo.InvariantCulture, $"(declare-const {facet.Name} Int)(assert (<= {(facet.IsOptional ? "(- 1)" : "0")} {facet.Name} {maximum}))");
        }

        foreach (var rule in bound.Policy.Rules.OrderBy(rule => rule.Effect).ThenBy(rule => rule.Constant))
        {
            var matches = $"(and true {string.Join(' ', rule.Conditions.Select(condition => Holds(condition, bound.View.FindFacet(condition.Facet)!)))})";
            script.Append(CultureInfo.InvariantCulture, $"(push)(assert {matches})(check-sat)(pop)(assert (not {matches}))\n");
        }

        return script.ToString();
    }

    private static string Holds(ConditionModel condition, FacetModel facet) => condition.Operator switch
    {
        ConditionOperator.IsUnknown => $"(= {facet.Name} (- 1))",
        ConditionOperator.AtLeast => $"(>= {facet.Name} {Number(condition.Operands[0], facet)})",
        ConditionOperator.AtMost => $"(<= 0 {facet.Name} {Number(condition.Operands[0], facet)})",
        _ => $"(or false {string.Join(' ', condition.Operands.Select(operand => $"(= {facet.Name} {Number(operand, facet)})"))})",
    };

    private static string Number(FacetValue value, FacetModel facet) =>
        (facet.Domain is TextDomain codes ? codes.Codes.ToList().IndexOf(value.Text) : value.Number).ToString(CultureInfo.InvariantCulture);
}
