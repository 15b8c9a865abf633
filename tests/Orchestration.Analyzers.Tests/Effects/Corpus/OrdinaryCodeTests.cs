using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orchestration.Analyzers.Tests.Effects.Corpus;

/// <summary>
/// Code that nobody wrote for these rules. Where nothing is governed nothing is found, whatever the code does; where it
/// is governed, ordinary code that does nothing forbidden is left in peace.
/// </summary>
public sealed class OrdinaryCodeTests(ITestOutputHelper output)
{
    /// <summary>A folder of somebody's sources; see docs/threat-model.md.</summary>
    private static readonly string? s_outside = Environment.GetEnvironmentVariable("ORCHESTRATION_ORDINARY");

    [Theory]
    [InlineData("Ungoverned")]
    [InlineData("Host")]
    [InlineData("Orchestration")]
    public void Nothing_is_found_where_nothing_is_governed(string folder) =>
        Assert.Empty(Analyze(Ungoverned(Compile(Files(Path.Combine(CorpusCase.Folder, "Ordinary", folder)))), "Orchestration"));

    [Theory]
    [InlineData("Host")]
    [InlineData("Orchestration")]
    public void Ordinary_code_of_a_role_is_left_in_peace(string role)
    {
        var compilation = Compile(Files(Path.Combine(CorpusCase.Folder, "Ordinary", role)));
        Assert.Empty(compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error));
        Assert.Empty(Analyze(compilation, role));
    }

    /// <summary>A few hundred files that no test wrote: what this project is made of.</summary>
    [Theory]
    [InlineData("src/Orchestration.Model")]
    [InlineData("src/Orchestration.Analyzers/Discovery")]
    [InlineData("src/Orchestration.Analyzers/Emission")]
    public void The_sources_of_this_project_are_left_in_peace(string folder)
    {
        var compilation = Compile(Files(Tree.PathOf(folder.Split('/'))));
        Assert.Empty(Analyze(Ungoverned(compilation), "Orchestration"));
        Assert.Empty(Analyze(compilation, "Host"));
    }

    [Fact]
    public void An_outside_folder()
    {
        if (s_outside is null)
            Assert.Skip("ORCHESTRATION_ORDINARY names no folder");
        var compilation = Compile(Files(s_outside));
        Assert.Empty(Analyze(Ungoverned(compilation), "Orchestration"));
        var found = Analyze(compilation, "Host");
        foreach (var finding in found)
            output.WriteLine(finding);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compilation.SyntaxTrees.Count()} files, {found.Count} findings as a host"));
        Assert.DoesNotContain(found, finding => finding.StartsWith("AD0001", StringComparison.Ordinal));
    }

    private static CSharpCompilation Compile(IEnumerable<string> files) => CorpusReferences.Empty.AddSyntaxTrees(
        files.Select(path => CorpusReferences.Parse(File.ReadAllText(path), path)));

    private static CSharpCompilation Ungoverned(CSharpCompilation compilation) => compilation.RemoveReferences(
        compilation.References.Where(reference => reference.Display?.EndsWith("Orchestration.Abstractions.dll", StringComparison.Ordinal) == true));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> Analyze(Compilation compilation, string role) =>
        // What is not sealed yet, and what only informs, forbids nothing.
        [.. CorpusRun.Analyze(compilation, role, []).Where(finding => finding.Severity > DiagnosticSeverity.Info && !finding.Id.StartsWith("ORCH90", StringComparison.Ordinal)).Select(finding =>
            $"{finding.Id} {Path.GetFileName(finding.Location.SourceTree?.FilePath)}({finding.Location.GetLineSpan().StartLinePosition.Line + 1}) {finding.GetMessage(CultureInfo.InvariantCulture)}")];
}
