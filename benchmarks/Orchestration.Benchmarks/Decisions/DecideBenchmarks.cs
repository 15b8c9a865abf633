using BenchmarkDotNet.Attributes;
using Orchestration.Model;

namespace Orchestration.Benchmarks.Decisions;

/// <summary>One decision, against what a person would write. Predictable input is one case, random input many.</summary>
[MemoryDiagnoser, MinColumn]
public class DecideBenchmarks
{
    private const int Cases = 4_096;

    private Func<int> _emitted = null!, _chain = null!, _switch = null!;

    [Params(12, 200, 1_000, 5_000)]
    public int Rules { get; set; }

    [Params(false, true)]
    public bool IsRandom { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        var programs = new DecisionPrograms(SamplePolicy.Create(Rules), Cases, IsRandom);
        (_emitted, _chain, _switch) = (programs.Loop("Emitted"), programs.Loop("Chain"), programs.Loop("Switch"));
        if (_emitted() != _chain() || _emitted() != _switch())
            throw new InvalidOperationException("The forms do not agree.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Emitted() => _emitted();

    [Benchmark(OperationsPerInvoke = Cases)]
    public int IfChainByHand() => _chain();

    [Benchmark(OperationsPerInvoke = Cases)]
    public int SwitchByHand() => _switch();
}

/// <summary>Where the forms cross: what <c>PolicyCompiler.SwitchRules</c> is chosen by.</summary>
[MinColumn]
public class ThresholdBenchmarks
{
    private const int Cases = 4_096;

    private Func<int> _switch = null!, _table = null!;

    [Params(4, 8, 12, 16, 32)]
    public int Rules { get; set; }

    [Params(false, true)]
    public bool IsRandom { get; set; }

    [GlobalSetup]
    public void Compile()
    {
        var policy = SamplePolicy.Create(Rules);
        _switch = new DecisionPrograms(policy, Cases, IsRandom, Model.Policies.Compilation.PolicyForm.Switch).Loop("Emitted");
        _table = new DecisionPrograms(policy, Cases, IsRandom, Model.Policies.Compilation.PolicyForm.Table).Loop("Emitted");
        if (_switch() != _table())
            throw new InvalidOperationException("The forms do not agree.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public int Switch() => _switch();

    [Benchmark(OperationsPerInvoke = Cases)]
    public int Table() => _table();
}
