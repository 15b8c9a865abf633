using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Generation;
using Orchestration.Analyzers.Seal;
using Orchestration.Model;
using Orchestration.Model.Seal;

namespace Orchestration.Benchmarks.Seal;

/// <summary>
/// What holding 1,000 policies and their views against a lock adds to a build. The peer is the generator over the same
/// policies. Whatever a build does anyway is done before: the generator's code is there, and attributes are bound, as the
/// compiler needs them itself; an analyzer that asks to be called for the same symbols and files, and does nothing, shows
/// what calling costs.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.Monitoring, warmupCount: 6, iterationCount: 20, invocationCount: 1)]
public class SealBenchmarks
{
    private const int Policies = 1_000;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    private CSharpCompilation _compilation = null!;
    private Compilation _output = null!;
    private Compilation _fresh = null!;
    private ImmutableArray<AdditionalText> _files;

    [GlobalSetup]
    public void Create()
    {
        var files = Enumerable.Range(0, Policies).Select(index => CSharpSyntaxTree.ParseText(GeneratorBenchmarks.Source(index, 4), s_parse, $"Policy{index}.cs"));
        _compilation = CSharpCompilation.Create(
            "Policies", files, [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Driver().RunGeneratorsAndUpdateCompilation(_compilation, out _output, out _);
        var proposal = Sealing.Propose(SealDiscovery.Request(SealIndex.Of(_output.Assembly), Role.Orchestration), null);
        _files = [new LockFileText(LockText.Write(proposal.File))];
        if (proposal.File.Entries.Count != 2 * Policies)
            throw new InvalidOperationException("Not every policy was sealed.");
    }

    [IterationSetup(Targets = [nameof(CallingAnalyzers), nameof(LockCheck)])]
    public void BindAttributes()
    {
        _fresh = _output.Clone();
        _fresh.GetDeclarationDiagnostics();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Generator() => Driver().RunGenerators(_compilation);

    [Benchmark]
    public int CallingAnalyzers() => Analyze(new NothingAnalyzer());

    [Benchmark]
    public int LockCheck() => Analyze(new SealAnalyzer());

    private int Analyze(DiagnosticAnalyzer analyzer)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(_files), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var findings = _fresh.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return findings.IsEmpty ? 0 : throw new InvalidOperationException(findings[0].ToString());
    }

    private static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: s_parse);

    private sealed class LockFileText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "/project/" + LockFile.FileName;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}

/// <summary>Asks to be called for what the seal's analyzer is called for, and does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NothingAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_nothing = new("NOTHING", "nothing", "nothing", "nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_nothing];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(_ => { }, SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(_ => { });
        context.RegisterSyntaxTreeAction(_ => { });
        context.RegisterCompilationAction(_ => { });
    }
}
