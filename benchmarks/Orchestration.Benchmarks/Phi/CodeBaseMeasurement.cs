using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Benchmarks.Phi;

/// <summary>
/// What the PHI family costs on a real code base, beside CA3001 on the same compilation, and what it finds there:
/// <c>phi ARGUMENTS FOLDER SDK-ANALYZERS FINDINGS [LABELS]</c>.
/// </summary>
internal static class CodeBaseMeasurement
{
    /// <summary>Edits alone: <c>phi-edits ARGUMENTS FOLDER SDK-ANALYZERS [LABELS]</c>.</summary>
    public static void Edit(string[] args)
    {
        var code = CodeBase.Read(args[0], args[1], args.Length > 3 ? args[3] : null);
        EditLatency.Run(code, CodeBase.Analyzers(args[2]).Family);
    }

    public static void Run(string[] args)
    {
        var code = CodeBase.Read(args[0], args[1], args.Length > 4 ? args[4] : null);
        var (family, peer) = CodeBase.Analyzers(args[2]);
        var errors = code.Compilation.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Print($"{code.Name}: {code.Compilation.SyntaxTrees.Count()} files, {code.Lines:N0} lines, {errors} errors of the compiler");
        // Everything is compiled, jitted and bound once before anything is measured.
        Whole(code, family);
        Whole(code, peer);
        for (var round = 1; round <= 3; round++)
        {
            var (own, other, none) = (Whole(code, family), Whole(code, peer), Whole(code, new AskingAnalyzer()));
            Print($"round {round}: family {own.Cpu:F0} ms CPU, {own.Megabytes:F0} MB, {own.Analyzer:F0} ms in the analyzer; CA3001 {other.Cpu:F0} ms, {other.Megabytes:F0} MB, {other.Analyzer:F0} ms; binding alone {none.Cpu:F0} ms, {none.Megabytes:F0} MB");
            if (round == 1)
                File.WriteAllLines(args[3], own.Findings.Select(finding => $"{finding.Id} {Path.GetRelativePath(args[1], finding.Location.GetLineSpan().Path)}:{finding.Location.GetLineSpan().StartLinePosition.Line + 1} {finding.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal));
        }

        EditLatency.Run(code, family);
    }

    private static (double Cpu, double Megabytes, double Analyzer, IReadOnlyList<Diagnostic> Findings) Whole(CodeBase code, DiagnosticAnalyzer analyzer)
    {
        // It shares with the one before neither bound bodies nor facts that were kept.
        var analysis = code.With(CodeBase.Fresh(code.Compilation), analyzer);
        GC.Collect();
        var (cpu, bytes) = (Process.GetCurrentProcess().TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var findings = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        var (spent, allocated) = (Process.GetCurrentProcess().TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes);
        var telemetry = analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult();
        return (spent.TotalMilliseconds, allocated / 1e6, telemetry.ExecutionTime.TotalMilliseconds, findings);
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
