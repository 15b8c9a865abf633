using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Orchestration.Benchmarks.Effects;

/// <summary>
/// What a whole compilation costs the process, every body bound as a build binds it: an analyzer is charged for what it adds
/// to that, and not for binding that the compiler does anyway.
/// </summary>
/// <param name="Cpu">Processor time of all threads.</param>
/// <param name="Bytes">Allocated bytes of all threads; almost free of noise.</param>
/// <param name="Findings">How many diagnostics of the analyzer there were.</param>
internal readonly record struct Cost(TimeSpan Cpu, long Bytes, int Findings)
{
    /// <summary>The best of several: the rest of the machine only ever adds.</summary>
    /// <param name="compile">Makes a fresh compilation; that is not counted.</param>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="options">What a build hands to it.</param>
    /// <param name="rounds">How often.</param>
    public static Cost Best(Func<Compilation> compile, DiagnosticAnalyzer analyzer, AnalyzerOptions options, int rounds)
    {
        var all = Enumerable.Range(0, rounds).Select(_ => Once(compile(), [analyzer], options)).ToArray();
        return new Cost(all.Min(static cost => cost.Cpu), all.Min(static cost => cost.Bytes), all[0].Findings);
    }

    /// <summary>The best of several rounds, in each of which all take turns; a first round warms up and is not counted.</summary>
    /// <param name="runs">What is compared with each other.</param>
    /// <param name="rounds">How often.</param>
    public static Cost[] Best(IReadOnlyList<Run> runs, int rounds)
    {
        var all = Enumerable.Range(0, rounds + 1).Select(_ => runs.Select(static run => Once(run.Compile(), [run.Analyzer, .. run.Others ?? []], run.Options)).ToArray()).Skip(1).ToArray();
        return [.. runs.Select((_, index) => new Cost(all.Min(costs => costs[index].Cpu), all.Min(costs => costs[index].Bytes), all[0][index].Findings))];
    }

    /// <summary>What is left when what another analyzer costs is taken away.</summary>
    public static Cost operator -(Cost left, Cost right) => new(left.Cpu - right.Cpu, left.Bytes - right.Bytes, left.Findings);

    private static Cost Once(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var (cpu, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var analysis = compilation.WithAnalyzers(
            analyzers, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = analysis.GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        process.Refresh();
        var ids = analyzers[0].SupportedDiagnostics.Select(static rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        var cost = new Cost(process.TotalProcessorTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes, found.Count(finding => ids.Contains(finding.Id)));
        return found.FirstOrDefault(static finding => finding.Id == "AD0001") is { } failure ? throw new InvalidOperationException(failure.ToString()) : cost;
    }
}

/// <summary>One analysis to measure.</summary>
/// <param name="Compile">Makes a fresh compilation; that is not counted.</param>
/// <param name="Analyzer">The analyzer.</param>
/// <param name="Options">What a build hands to it.</param>
/// <param name="Others">What runs beside it; null for nothing.</param>
internal sealed record Run(Func<Compilation> Compile, DiagnosticAnalyzer Analyzer, AnalyzerOptions Options, IReadOnlyList<DiagnosticAnalyzer>? Others = null);

/// <summary>An analyzer that does nothing: what every analyzer costs.</summary>
internal sealed class NothingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new DiagnosticDescriptor("NOTHING", "Nothing", "Nothing", "Nothing", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
    }
}
