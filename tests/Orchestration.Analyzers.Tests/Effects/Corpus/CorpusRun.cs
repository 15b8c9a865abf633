using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Analyzers.Tests.Effects.Corpus;

/// <summary>Runs every analyzer over every program of the corpus, all at once, the first time that anybody asks.</summary>
internal static class CorpusRun
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [.. AllAnalyzers()];

    private static readonly Lazy<ConcurrentDictionary<string, ImmutableArray<string>>> s_wrong = new(RunAll);

    /// <summary>What is wrong with what was found in a program; empty when all is right.</summary>
    /// <param name="name">The program.</param>
    public static ImmutableArray<string> Wrong(string name) => s_wrong.Value[name];

    /// <summary>Every analyzer that the package brings.</summary>
    public static IEnumerable<DiagnosticAnalyzer> AllAnalyzers() =>
        typeof(OrchestrationRole).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!);

    /// <summary>The findings of all analyzers in a compilation.</summary>
    /// <param name="compilation">The program.</param>
    /// <param name="role">The role of its assembly.</param>
    /// <param name="effects">The lines of orchestration.effects.</param>
    /// <param name="cancellationToken">Cancels the analysis.</param>
    public static ImmutableArray<Diagnostic> Analyze(
        Compilation compilation, string role, IReadOnlyList<string> effects, CancellationToken cancellationToken = default)
    {
        ImmutableArray<AdditionalText> additional = effects.Count == 0 ? [] : [new TextFile(CorpusCase.EffectsFile, string.Join('\n', effects) + "\n")];
        var options = new AnalyzerOptions(additional, new RoleOptions(role));
        return compilation.WithAnalyzers(s_analyzers, options).GetAnalyzerDiagnosticsAsync(cancellationToken).GetAwaiter().GetResult();
    }

    private static ConcurrentDictionary<string, ImmutableArray<string>> RunAll()
    {
        var wrong = new ConcurrentDictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        Parallel.ForEach(CorpusCase.All.Values, one => wrong[one.Name] = Compare(one));
        return wrong;
    }

    private static ImmutableArray<string> Compare(CorpusCase one)
    {
        var compilation = CorpusReferences.Empty.AddSyntaxTrees(CorpusReferences.Parse(one.Text, CorpusCase.Program));
        if (one.IsProgram)
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0)
            return [.. errors.Select(error => "does not compile: " + error)];

        // No program of the corpus has a lock, and what a lock says is not what it is about.
        var found = Analyze(compilation, one.Role, one.Effects).Where(finding => finding.Id != "ORCH9012").ToList();
        var wrong = ImmutableArray.CreateBuilder<string>();
        // What asks for most is matched first, so that an expectation without a text takes no other's finding.
        foreach (var expected in one.Expected.OrderByDescending(expected => expected.Says.Length))
        {
            var index = found.FindIndex(finding => Meets(finding, expected));
            if (index >= 0)
                found.RemoveAt(index);
            else
                wrong.Add($"missed: {expected.File}({expected.Line}) {expected.Id} \"{expected.Says}\"");
        }

        wrong.AddRange(found.Select(finding => $"not expected: {finding.Location.GetLineSpan().Path}({Line(finding)}) {finding.Id} {finding.GetMessage(CultureInfo.InvariantCulture)}"));
        return wrong.ToImmutable();
    }

    private static bool Meets(Diagnostic finding, Expectation expected) =>
        finding.Id == expected.Id && Line(finding) == expected.Line && finding.Location.GetLineSpan().Path == expected.File
        && finding.GetMessage(CultureInfo.InvariantCulture).Contains(expected.Says, StringComparison.Ordinal);

    private static int Line(Diagnostic finding) => finding.Location.GetLineSpan().StartLinePosition.Line + 1;

    private sealed class RoleOptions(string role) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(role);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(string role) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                (value = key == "build_property.OrchestrationRole" ? role : null) is not null;
        }
    }
}
