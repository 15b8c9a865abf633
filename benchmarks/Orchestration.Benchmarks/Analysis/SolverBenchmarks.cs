using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Orchestration.Model;
using Orchestration.Model.Policies.Analysis;
using Orchestration.Model.Tests;

namespace Orchestration.Benchmarks.Analysis;

/// <summary>
/// All analyses of a sound policy, against shadowing alone by Z3. The solver gets one incremental script: each rule is
/// checked against the negation of those before it, over bounded integers. It needs libz3.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 3)]
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
        if (answers.Length != _policy.Policy.Rules.Count || !answers.All(answer => answer == "sat") || !PolicyAnalysis.Answer(_policy).Shadowed.IsEmpty)
            throw new InvalidOperationException("The answers are not those expected: " + string.Join(", ", answers.Distinct()));
    }

    [Benchmark(Baseline = true)]
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
