using BenchmarkDotNet.Attributes;
using Orchestration.Model;
using Orchestration.Model.Policies.Analysis;

namespace Orchestration.Benchmarks.Analysis;

/// <summary>All analyses of a policy together, warm, as an editor asks for them.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private BoundPolicy _policy = null!;

    [Params("50x6", "200x8", "1000x8")]
    public string Size { get; set; } = "";

    [Params(true, false)]
    public bool IsSound { get; set; }

    [GlobalSetup]
    public void Create()
    {
        var parts = Size.Split('x').Select(int.Parse).ToArray();
        _policy = RandomPolicies.Create(parts[0], parts[1], IsSound);
        var answers = PolicyAnalysis.Answer(_policy);
        Console.WriteLine($"// {Size} {IsSound}: {_policy.Policy.Rules.Count} rules, {answers.NeverApply.Count} never, {answers.Shadowed.Count} shadowed, gap {answers.Gap is not null}, {answers.Permits.Count} permits, {answers.Unproven.Count} unproven");
    }

    [Benchmark]
    public PolicyAnswers All() => PolicyAnalysis.Answer(_policy);
}
