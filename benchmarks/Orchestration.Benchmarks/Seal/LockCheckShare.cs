using System.Diagnostics;
using System.Globalization;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Generation;
using Orchestration.Analyzers.Seal;
using Orchestration.Analyzers.Tests;
using Orchestration.Model;
using Orchestration.Model.Seal;

namespace Orchestration.Benchmarks.Seal;

/// <summary>
/// What holding 1,000 policies and their views against a lock adds to the generator over the same policies: the time inside
/// the analyzer, as the compiler reports it for each, because what calling any analyzer costs is ten times the generator
/// and varies by more than the check takes. The two take turns. Whatever a build does anyway is done before: the generated
/// code is there, and attributes are bound, as the compiler needs them itself.
/// </summary>
internal static class LockCheckShare
{
    private const int Policies = 1_000;
    private const int Turns = 9;
    private const double Most = 0.02;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    /// <summary>Measures, prints and judges.</summary>
    public static int Run()
    {
        var files = Enumerable.Range(0, Policies).Select(index => CSharpSyntaxTree.ParseText(GeneratorBenchmarks.Source(index, 4), s_parse, $"Policy{index}.cs"));
        var compilation = CSharpCompilation.Create(
            "Policies", files, [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var proposal = Sealing.Propose(SealDiscovery.Request(SealIndex.Of(output.Assembly), Role.Orchestration), null);
        var options = new AnalyzerOptions([new TextFile("/project/" + LockFile.FileName, LockText.Write(proposal.File))]);
        var (generator, check) = (new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns + 3; turn++)
        {
            var watch = Stopwatch.StartNew();
            Driver().RunGenerators(compilation.Clone());
            var generated = watch.Elapsed.TotalMilliseconds;
            var checkedFor = Check(output, options);
            if (turn < 3)
                continue;
            generator.Add(generated);
            check.Add(checkedFor);
        }

        var share = Middle(check) / Middle(generator);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{proposal.File.Entries.Count} sealed versions: generator {Middle(generator):F1} ms (least {generator.Min():F1}), lock check {Middle(check):F2} ms (least {check.Min():F2}): {share:P2} in the middle, {check.Min() / generator.Min():P2} at best  {(share <= Most ? "holds" : "FAILS")}"));
        return share <= Most ? 0 : 1;
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static double Check(Compilation output, AnalyzerOptions options)
    {
        var analyzer = new SealAnalyzer();
        var analysis = output.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        // Analyzers have a compilation of their own.
        analysis.Compilation.GetDeclarationDiagnostics();
        var findings = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return findings.IsEmpty
            ? analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds
            : throw new InvalidOperationException(findings[0].ToString());
    }

    private static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: s_parse);
}
