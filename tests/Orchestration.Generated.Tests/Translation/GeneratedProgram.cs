using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Generation;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>A whole program with what the generator makes of it, compiled without a warning and loaded.</summary>
internal static class GeneratedProgram
{
    public static System.Reflection.Assembly Load(string text)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create(
            "Program" + Guid.NewGuid().ToString("N"), [CSharpSyntaxTree.ParseText(text, options, "Program.cs")],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new OrchestrationGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        using var stream = new MemoryStream();
        var result = output.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(each => each.Severity >= DiagnosticSeverity.Warning && each.Id is not ("CS1701" or "CS1702")).Select(each => each.ToString()));
        return System.Reflection.Assembly.Load(stream.ToArray());
    }
}
