using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orchestration.Analyzers.Tests.Effects.Corpus;

/// <summary>
/// What the programs of the corpus are compiled against, made once: .NET, ASP.NET Core as it is installed, and the
/// stubs. A stub holds the names and signatures of a library that are used here, in an assembly of the library's name.
/// </summary>
internal static class CorpusReferences
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    private static readonly ImmutableArray<MetadataReference> s_framework = [.. Framework()];

    /// <summary>
    /// An empty program. Programs are made from it by adding files, so that all of them share the symbols of the
    /// references, which would otherwise be read anew for each.
    /// </summary>
    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Corpus",
        [Parse(Usings, "Usings.cs")],
        [.. s_framework, .. Stubs(), MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

    /// <summary>A file as the corpus is written: in the newest language.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="path">Its name.</param>
    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, s_parseOptions, path);

    /// <summary>What the SDK uses in every file, so that a program shows only what it is about.</summary>
    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Orchestration;
        """;

    /// <summary>
    /// .NET without its facades, and what a host uses of ASP.NET Core: a name that is looked up costs what the number of
    /// assemblies is, and the corpus looks up thousands for each of its programs.
    /// </summary>
    private static IEnumerable<MetadataReference> Framework()
    {
        var folder = Path.GetDirectoryName(typeof(Microsoft.Extensions.Hosting.IHostedService).Assembly.Location)!;
        string[] web = ["Authentication", "Http", "Http.Abstractions", "Http.Features", "Http.Results", "Mvc.Abstractions", "Mvc.Core", "OutputCaching", "ResponseCaching"];
        return Net100.References.All.Where(HoldsTypes).Concat<MetadataReference>(
            Directory.GetFiles(folder, "Microsoft.Extensions.*.dll")
                .Concat(web.Select(name => Path.Combine(folder, $"Microsoft.AspNetCore.{name}.dll")))
                .Order(StringComparer.Ordinal)
                .Select(path => MetadataReference.CreateFromFile(path)));
    }

    private static bool HoldsTypes(PortableExecutableReference reference) =>
        // Every assembly has the one type that holds global members.
        ((AssemblyMetadata)reference.GetMetadata()).GetModules()[0].GetMetadataReader().TypeDefinitions.Count > 1;

    /// <summary>A stub may use others, so each is compiled as soon as those that it uses are there.</summary>
    private static ImmutableArray<MetadataReference> Stubs()
    {
        var stubs = ImmutableArray.CreateBuilder<MetadataReference>();
        var waiting = Directory.GetFiles(Path.Combine(CorpusCase.Folder, "Stubs"), "*.cs").Order(StringComparer.Ordinal).ToList();
        while (waiting.Count > 0)
        {
            var failures = new List<string>();
            if (waiting.RemoveAll(path => TryCompile(path, stubs, failures)) == 0)
                Assert.Fail(string.Join('\n', failures));
        }

        return stubs.ToImmutable();
    }

    private static bool TryCompile(string path, ImmutableArray<MetadataReference>.Builder stubs, List<string> failures)
    {
        var usings = Usings.Replace("global using Orchestration;", "", StringComparison.Ordinal);
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [Parse(usings, "Usings.cs"), Parse(File.ReadAllText(path), path)],
            [.. s_framework, .. stubs],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        failures.AddRange(result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.ToString()));
        if (result.Success)
            stubs.Add(MetadataReference.CreateFromImage(image.ToArray()).WithAliases(["global", Path.GetFileName(path).Split('.')[0].ToLowerInvariant()]));
        return result.Success;
    }
}
