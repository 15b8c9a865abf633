using BenchmarkDotNet.Running;
using Orchestration.Benchmarks.Ledger;
using Orchestration.Benchmarks.Phi;

switch (args)
{
    // Needs the path of a code base, which is not a part of this project.
    case ["phi", .. var rest]:
        CodeBaseMeasurement.Run(rest);
        break;
    // A durable write waits for the disk: it is compared with its SQL in turns, which BenchmarkDotNet does not do.
    case ["durable-write"]:
        await DurableWriteBenchmarks.RunAsync();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
