using System.Diagnostics;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Generation;
using Orchestration.Analyzers.Seal;
using Orchestration.Model;
using Orchestration.Model.Seal;

namespace Orchestration.Benchmarks.Seal;

/// <summary>
/// What <c>orchestration verify</c> of a governed assembly of 1 MB costs from the start of its process to its end. The peer
/// is the tool that only says how it is used: the start of the runtime and of the command line, and nothing verified. They
/// take turns, since a machine that others use is never the same for two runs in a row.
/// </summary>
internal static class VerifyProcess
{
    private const int MinimumBytes = 1 << 20;
    private const int Turns = 15;

    /// <summary>Measures and prints.</summary>
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("orchestration-verify-").FullName;
        try
        {
            var (path, policies) = Compile(folder);
            var tool = Tree.PathOf("src", "Orchestration.Tool", "bin", "Release", "net8.0", "Orchestration.Tool.dll");
            var (verify, start) = (new List<double>(), new List<double>());
            for (var turn = 0; turn < Turns + 2; turn++)
            {
                var (one, other) = (Measure(tool, 0, "verify", path), Measure(tool, 0, "verify", "--help"));
                if (turn < 2)
                    continue;
                verify.Add(one);
                start.Add(other);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{policies} policies, {new FileInfo(path).Length:N0} bytes, {Turns} turns"));
            Print("verify", verify);
            Print("--help", start);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string name, List<double> runs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name}: {runs.Min():N0} ms at best, {runs.Order().ElementAt(Turns / 2):N0} ms in the middle"));

    private static double Measure(string tool, int expected, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [tool, .. arguments]) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == expected ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException(output);
    }

    /// <summary>As many policies as make an assembly of that size, sealed.</summary>
    private static (string Path, int Policies) Compile(string folder)
    {
        for (var policies = 100; ; policies += 25)
        {
            var parse = new CSharpParseOptions(LanguageVersion.Preview);
            var compilation = CSharpCompilation.Create(
                "Policies", Enumerable.Range(0, policies).Select(index => CSharpSyntaxTree.ParseText(GeneratorBenchmarks.Source(index, 4), parse)),
                [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
            CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: parse).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
            var path = Path.Combine(folder, "Policies.dll");
            if (!output.Emit(path).Success)
                throw new InvalidOperationException("The policies do not compile.");
            if (new FileInfo(path).Length < MinimumBytes)
                continue;
            var proposal = Sealing.Propose(SealDiscovery.Request(SealIndex.Of(output.Assembly), Role.Orchestration), null);
            File.WriteAllText(Path.Combine(folder, LockFile.FileName), LockText.Write(proposal.File));
            return (path, policies);
        }
    }
}
