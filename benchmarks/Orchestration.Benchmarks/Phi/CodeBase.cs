using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Phi;
using Orchestration.Analyzers.Tests;

namespace Orchestration.Benchmarks.Phi;

/// <summary>
/// A project of somebody else's, as its own build compiles it, with orchestration as one more reference: the arguments of
/// the compiler, one a line, as MSBuild gives them in <c>CscCommandLineArgs</c>.
/// </summary>
internal sealed class CodeBase
{
    private CodeBase(string name, CSharpCompilation compilation, ImmutableArray<AdditionalText> files) =>
        (Name, Compilation, Files) = (name, compilation, files);

    public string Name { get; }

    public CSharpCompilation Compilation { get; }

    public ImmutableArray<AdditionalText> Files { get; }

    public int Lines => Compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);

    /// <summary>Reads the arguments of a build.</summary>
    /// <param name="arguments">The file of arguments.</param>
    /// <param name="folder">The folder of the project, which relative paths start from.</param>
    /// <param name="labels">An <c>orchestration.phi</c> for it; null for none.</param>
    public static CodeBase Read(string arguments, string folder, string? labels)
    {
        var parsed = CSharpCommandLineParser.Default.Parse(File.ReadAllLines(arguments), folder, null);
        var trees = parsed.SourceFiles.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path)), parsed.ParseOptions, file.Path));
        var references = parsed.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference)).Append(MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location));
        var compilation = CSharpCompilation.Create(parsed.CompilationName, trees, references, parsed.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default).WithConcurrentBuild(true));
        return new(Path.GetFileNameWithoutExtension(arguments), compilation, labels is null ? [] : [new TextFile("/orchestration.phi", File.ReadAllText(labels))]);
    }

    /// <summary>The analyzer of the family, and its peer: CA3001 of the .NET SDK, injection into SQL, which follows flows too.</summary>
    /// <param name="sdk">The folder of the SDK's analyzers.</param>
    public static (DiagnosticAnalyzer Family, DiagnosticAnalyzer Peer) Analyzers(string sdk)
    {
        AppDomain.CurrentDomain.AssemblyResolve += (_, name) => Path.Combine(sdk, new AssemblyName(name.Name).Name + ".dll") is var path && File.Exists(path) ? Assembly.LoadFrom(path) : null;
        var assembly = Assembly.LoadFrom(Path.Combine(sdk, "Microsoft.CodeAnalysis.NetAnalyzers.dll"));
        // By name: the assembly has code fixes too, and what those need is not here.
        var peer = assembly.GetType("Microsoft.NetCore.Analyzers.Security.ReviewCodeForSqlInjectionVulnerabilities", throwOnError: true)!;
        return (new PhiAnalyzer(), (DiagnosticAnalyzer)Activator.CreateInstance(peer)!);
    }

    /// <summary>The same program of trees that nobody has seen, so that nothing that was kept of one of them is at hand.</summary>
    public static Compilation Fresh(Compilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
        compilation.SyntaxTrees.AsParallel().AsOrdered().Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    /// <summary>The compilation with analyzers, everything of them switched on.</summary>
    public CompilationWithAnalyzers With(Compilation compilation, params DiagnosticAnalyzer[] analyzers) =>
        compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => KeyValuePair.Create(rule.Id, ReportDiagnostic.Warn))))
            .WithAnalyzers([.. analyzers], new CompilationWithAnalyzersOptions(new AnalyzerOptions(Files), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
}
