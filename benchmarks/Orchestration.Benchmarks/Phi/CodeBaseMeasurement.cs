using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Orchestration.Benchmarks.Phi;

/// <summary>
/// What the PHI family costs on a real code base, beside CA3001 on the same compilation, and what it finds there:
/// <c>phi ARGUMENTS FOLDER SDK-ANALYZERS FINDINGS [LABELS]</c>.
/// </summary>
internal static class CodeBaseMeasurement
{
    private const int Edits = 200;

    public static void Run(string[] args)
    {
        var code = CodeBase.Read(args[0], args[1], args.Length > 4 ? args[4] : null);
        var (family, peer) = CodeBase.Analyzers(args[2]);
        var errors = code.Compilation.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Print($"{code.Name}: {code.Compilation.SyntaxTrees.Count()} files, {code.Lines:N0} lines, {errors} errors of the compiler");
        // Everything is compiled, jitted and bound once before anything is measured.
        Whole(code, family);
        Whole(code, peer);
        foreach (var round in Enumerable.Range(1, 3))
        {
            var (own, other, none) = (Whole(code, family), Whole(code, peer), Whole(code, new Nothing()));
            Print($"round {round}: family {own.Cpu:F0} ms CPU, {own.Megabytes:F0} MB, {own.Analyzer:F0} ms in the analyzer; CA3001 {other.Cpu:F0} ms, {other.Megabytes:F0} MB, {other.Analyzer:F0} ms; binding alone {none.Cpu:F0} ms, {none.Megabytes:F0} MB");
            if (round == 1)
                File.WriteAllLines(args[3], own.Findings.Select(finding => $"{finding.Id} {Path.GetRelativePath(args[1], finding.Location.GetLineSpan().Path)}:{finding.Location.GetLineSpan().StartLinePosition.Line + 1} {finding.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
        }

        var times = Latencies(code, family).Order().ToArray();
        Print($"one-file edits: median {times[times.Length / 2]:F1} ms, 99th percentile {times[times.Length * 99 / 100]:F1} ms of {times.Length}");
    }

    private static (double Cpu, double Megabytes, double Analyzer, IReadOnlyList<Diagnostic> Findings) Whole(CodeBase code, DiagnosticAnalyzer analyzer)
    {
        // A copy shares no bound body with the one before.
        var analysis = code.With(code.Compilation.Clone(), analyzer);
        GC.Collect();
        var (cpu, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var findings = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var (spent, allocated) = (Process.GetCurrentProcess().TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes);
        var telemetry = analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult();
        return (spent.TotalMilliseconds, allocated / 1e6, telemetry.ExecutionTime.TotalMilliseconds, findings);
    }

    /// <summary>Edits a body and asks for the findings of its file, as an editor does; binding the file is not counted, the compiler does that anyway.</summary>
    private static IEnumerable<double> Latencies(CodeBase code, DiagnosticAnalyzer analyzer)
    {
        var trees = code.Compilation.SyntaxTrees.Where(tree => tree.GetText().ToString().Contains("        return", StringComparison.Ordinal)).ToArray();
        var stride = Math.Max(1, trees.Length / Edits);
        for (var index = 0; index < trees.Length; index += stride)
        {
            var (tree, text) = (trees[index], trees[index].GetText());
            var edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.ToString().IndexOf("        return", StringComparison.Ordinal), 0), ";")));
            var compilation = code.Compilation.ReplaceSyntaxTree(tree, edited);
            var model = compilation.GetSemanticModel(edited);
            model.GetDiagnostics();
            var analysis = code.With(compilation, analyzer);
            var watch = Stopwatch.StartNew();
            analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(edited), null, CancellationToken.None).GetAwaiter().GetResult();
            yield return watch.Elapsed.TotalMilliseconds;
        }
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>An analyzer that asks for every body and does nothing with it: what asking costs.</summary>
    // It runs in this process alone, and is no extension that a compiler would load.
#pragma warning disable RS1036, RS1041, RS2008
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Nothing : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_none = new("X0001", "none", "none", "none", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_none];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
            context.EnableConcurrentExecution();
            context.RegisterOperationBlockAction(static block => _ = block.OperationBlocks.Length);
        }
    }
}
