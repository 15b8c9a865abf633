using BenchmarkDotNet.Running;
using Orchestration.Benchmarks.Phi;

if (args is ["phi", .. var rest])
    CodeBaseMeasurement.Run(rest);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
