using BenchmarkDotNet.Running;
using Orchestration.Benchmarks.Ledger;

// A durable write waits for the disk: it is compared with its SQL in turns, which BenchmarkDotNet does not do.
if (args is ["durable-write"])
    await DurableWriteBenchmarks.RunAsync();
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
