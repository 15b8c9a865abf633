using System.Reflection;
using BenchmarkDotNet.Running;
using Orchestration.Benchmarks.Effects;

// `effects FOLDER` measures the effect rules over the code base in FOLDER; anything else is BenchmarkDotNet's.
if (args is not ["effects", var folder])
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}

var banned = typeof(Program).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static data => data.Key == "BannedApiAnalyzers").Value!;
return EffectCosts.Run(folder, banned);
