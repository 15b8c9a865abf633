using System.Reflection;
using BenchmarkDotNet.Running;
using Orchestration.Benchmarks.Effects;
using Orchestration.Benchmarks.Ledger;
using Orchestration.Benchmarks.Phi;
using Orchestration.Benchmarks.Seal;
using Orchestration.Benchmarks.Workflows;

switch (args)
{
    // These two need the path of a code base, which is not a part of this project.
    case ["effects", var folder]:
        var banned = typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "BannedApiAnalyzers").Value!;
        return EffectCosts.Run(folder, banned);
    case ["phi", .. var rest]:
        CodeBaseMeasurement.Run(rest);
        return 0;
    case ["phi-quiet", var plain]:
        QuietCost.Run(plain);
        return 0;
    case ["phi-edits", .. var rest]:
        CodeBaseMeasurement.Edit(rest);
        return 0;
    case ["checker-cold"]:
        ColdCheck.Run();
        return 0;
    // A durable write waits for the disk: it is compared with its SQL in turns, which BenchmarkDotNet does not do.
    case ["durable-write"]:
        await DurableWriteBenchmarks.RunAsync();
        return 0;
    case ["lock-check"]:
        return LockCheckShare.Run();
    // Whole processes, from start to end; build the tool in Release first.
    case ["verify"]:
        return VerifyProcess.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
