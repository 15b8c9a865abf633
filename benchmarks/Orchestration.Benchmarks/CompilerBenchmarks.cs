using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Declarations;
using Orchestration.Analyzers.Effects;
using Orchestration.Analyzers.Generation;

namespace Orchestration.Benchmarks;

/// <summary>
/// What the package adds to a compilation of the acceptance program. The peer is the compiler alone, on the same
/// declarations and the code that the generator makes of them, so that both emit the same assembly.
/// </summary>
[MemoryDiagnoser]
public class CompilerBenchmarks
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new DeclarationAnalyzer(), new EffectAnalyzer()];
    private static readonly MetadataReference[] s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)];

    private readonly string _declarations = File.ReadAllText(Tree.PathOf("samples", "Referrals.Orchestration", "Referrals.cs"));
    private ImmutableArray<string> _generated;

    [GlobalSetup]
    public void Generate()
    {
        var result = Driver().RunGenerators(Compile(_declarations)).GetRunResult();
        _generated = [.. result.GeneratedTrees.Select(tree => tree.ToString())];
        if (_generated.Length != 9 || !result.Diagnostics.IsEmpty)
            throw new InvalidOperationException($"{_generated.Length} files");
    }

    [Benchmark(Baseline = true)]
    public long Compiler() => Emit(Compile([_declarations, .. _generated]));

    [Benchmark]
    public int Generator()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compile(_declarations), out var output, out _);
        return output.SyntaxTrees.Count();
    }

    [Benchmark]
    public long CompilerWithGenerator()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compile(_declarations), out var output, out _);
        return Emit(output);
    }

    [Benchmark]
    public async Task<long> CompilerWithPackage()
    {
        Driver().RunGeneratorsAndUpdateCompilation(Compile(_declarations), out var output, out _);
        var analysis = output.WithAnalyzers(s_analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var size = Emit(analysis.Compilation);
        var findings = await analysis.GetAnalyzerDiagnosticsAsync();
        return findings.IsEmpty ? size : throw new InvalidOperationException(findings[0].ToString());
    }

    private static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: s_parse);

    private static CSharpCompilation Compile(params string[] files) => CSharpCompilation.Create(
        "Referrals", files.Select(file => CSharpSyntaxTree.ParseText(file, s_parse)), s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static long Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        return result.Success ? stream.Length : throw new InvalidOperationException(result.Diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToString());
    }
}
