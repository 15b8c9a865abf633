using BenchmarkDotNet.Attributes;
using Orchestration.Model;
using Orchestration.Model.Tests;
using Orchestration.Model.Workflows.Checking;

namespace Orchestration.Benchmarks.Workflows;

/// <summary>Model checking of a sound workflow, as a build does it once per workflow.</summary>
public class CheckerBenchmarks
{
    private WorkflowModel _workflow = null!;

    [Params(8, 64, 256)]
    public int States { get; set; }

    [GlobalSetup]
    public void Make() => _workflow = LargeWorkflow.Of(States);

    [Benchmark]
    public int Check() => WorkflowChecker.Check(_workflow).Count;
}
