using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Phi;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>All snippets, compiled and analysed as one program: what one of them does must not show in another.</summary>
internal static class Corpus
{
    private static readonly string s_folder = Tree.PathOf("tests", "Orchestration.Analyzers.Tests", "Phi", "Corpus");

    /// <summary>Snippets by key, in the order of their files.</summary>
    public static IReadOnlyList<Snippet> Snippets { get; } =
    [
        .. Directory.GetFiles(s_folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(path => Snippet.Read(Path.GetFileNameWithoutExtension(path), File.ReadLines(path))),
    ];

    private static readonly Lazy<ILookup<string, Diagnostic>> s_findings = new(() => Analyze(Compilation()));

    /// <summary>The findings in one snippet.</summary>
    public static IEnumerable<Diagnostic> Findings(Snippet snippet) => s_findings.Value[PathOf(snippet)];

    /// <summary>The findings outside all snippets, of which there should be none.</summary>
    public static IEnumerable<Diagnostic> Elsewhere => s_findings.Value.Where(group => !Snippets.Any(snippet => PathOf(snippet) == group.Key)).SelectMany(group => group);

    /// <summary>The third-party APIs, compiled once.</summary>
    public static MetadataReference ThirdParty { get; } = CompileThirdParty();

    public static string Prelude { get; } = File.ReadAllText(Path.Combine(s_folder, "Prelude.stub"));

    /// <summary>The additional files that the prelude asks for.</summary>
    public static ImmutableArray<AdditionalText> Files { get; } =
    [
        new TextFile("/clinic/orchestration.phi", "# what the clinic's library cannot label itself\nphi P:Clinic.Patient.Building\n"),
        Sealed("M:Clinic.Reductions.Band(System.Double) \"bands of ten years say nothing of a person\""),
    ];

    /// <summary>A sealed file of declassifiers.</summary>
    public static AdditionalText Sealed(params string[] entries) =>
        new TextFile("/clinic/orchestration.declassifiers", string.Join("\n", [.. entries, Model.Phi.DeclassifierFile.SealOf(entries)]));

    /// <summary>Errors of the compiler in the snippets: a snippet that does not compile proves nothing.</summary>
    public static IEnumerable<Diagnostic> Errors() => Compilation().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static CSharpCompilation Compile(params (string Path, string Source)[] files) => CSharpCompilation.Create(
        "Corpus", files.Select(file => CSharpSyntaxTree.ParseText(file.Source, new CSharpParseOptions(LanguageVersion.Preview), file.Path)),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location), ThirdParty],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static ImmutableArray<Diagnostic> Run(Compilation compilation, ImmutableArray<AdditionalText> files) =>
        compilation.WithAnalyzers([new PhiAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(files), onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
                concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private static string PathOf(Snippet snippet) => $"/clinic/{snippet.Key}.cs";

    private static CSharpCompilation Compilation() => Compile(
        [("/clinic/Prelude.cs", Prelude), .. Snippets.Select((snippet, number) => (PathOf(snippet), snippet.Program(number).Source))]);

    private static ILookup<string, Diagnostic> Analyze(Compilation compilation) =>
        Run(compilation, Files).ToLookup(finding => finding.Location.SourceTree?.FilePath ?? "");

    private static MetadataReference CompileThirdParty()
    {
        // Named as the assembly that holds the identity types, since labels are read where an assembly can have some.
        var compilation = CSharpCompilation.Create(
            "Microsoft.Extensions.Identity.Stores", [CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(s_folder, "ThirdParty.stub")), new CSharpParseOptions(LanguageVersion.Preview))],
            Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
