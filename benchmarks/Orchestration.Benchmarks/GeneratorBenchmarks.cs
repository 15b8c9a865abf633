using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Generation;

namespace Orchestration.Benchmarks;

/// <summary>The generator over many policies: what each costs, and what an edit inside one costs when all are there.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    private CSharpCompilation _compilation = null!;
    private Compilation _edited = null!;
    private GeneratorDriver _warm = null!;

    [Params(10, 100, 1_000)]
    public int Policies { get; set; }

    [GlobalSetup]
    public void Create()
    {
        var files = Enumerable.Range(0, Policies).Select(index => CSharpSyntaxTree.ParseText(Source(index, 4), s_parse, $"Policy{index}.cs")).ToArray();
        _compilation = CSharpCompilation.Create(
            "Policies", files, [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _warm = Driver().RunGenerators(_compilation);
        _edited = _compilation.ReplaceSyntaxTree(files[0], CSharpSyntaxTree.ParseText(Source(0, 5), s_parse, "Policy0.cs"));
        if (_warm.GetRunResult().GeneratedTrees.Length != (2 * Policies) + 1)
            throw new InvalidOperationException("Not every policy was compiled.");
    }

    [Benchmark]
    public GeneratorDriver Cold() => Driver().RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver EditOfOne() => _warm.RunGenerators(_edited);

    private static GeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: s_parse);

    internal static string Source(int index, int limit) => new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $$"""
        using Orchestration;
        [View("sample.view{{index}}", "1.0.0")]
        public readonly partial record struct View{{index}}([Within(0, 9)] byte Urgency, bool? Consent, [OneOf("gp", "ed")] string Source);
        [Policy<View{{index}}>("sample.policy{{index}}", "1.0.0")]
        public enum Policy{{index}}
        {
            [Deny, When(nameof(View{{index}}.Consent), Is = false)] Withheld,
            [Escalate, When(nameof(View{{index}}.Consent), Unknown = true)] Unclear,
            [Allow, When(nameof(View{{index}}.Urgency), AtLeast = {{limit}})] Urgent,
            [Allow, When(nameof(View{{index}}.Source), Is = "gp")] Routine,
        }
        """).ToString();
}
