using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Benchmarks.Effects;

/// <summary>
/// What the effect rules add to a build as the SDK sets it up: the compiler and those rules of NetAnalyzers that are on by
/// default. Nothing is emitted, which a build does too, so that its share is smaller than the one that is measured.
/// </summary>
internal static class NetAnalyzers
{
    private const int Rounds = 3;
    private const double Most = 0.10;

    /// <summary>Measures and judges.</summary>
    /// <param name="compile">Makes a fresh governed compilation.</param>
    public static bool Run(Func<Compilation> compile)
    {
        var analyzers = Load();
        // The compiler keeps quiet what is less than a warning, and does not run an analyzer that has nothing else.
        var quiet = analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static rule => !rule.IsEnabledByDefault || rule.DefaultSeverity < DiagnosticSeverity.Warning)
            .Select(static rule => rule.Id).Distinct().ToDictionary(static id => id, static _ => ReportDiagnostic.Suppress);
        var holds = true;
        foreach (var role in new[] { "Orchestration", "Host" })
        {
            var options = EffectCosts.Role(role);
            var costs = Cost.Best([new(Configured, new NothingAnalyzer(), options, analyzers), new(Configured, new EffectAnalyzer(), options, analyzers)], Rounds);
            var added = costs[1] - costs[0];
            var (bytes, cpu) = ((double)added.Bytes / costs[0].Bytes, added.Cpu / costs[0].Cpu);
            var fits = cpu <= Most && bytes <= Most;
            holds &= fits;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"on top of the compiler and NetAnalyzers, {role}: {costs[0].Cpu.TotalMilliseconds:F0} ms, {costs[0].Bytes / 1e6:F0} MB, and {cpu:P1} CPU, {bytes:P1} bytes more  {(fits ? "holds" : "FAILS")}"));
        }

        return holds;

        Compilation Configured()
        {
            var compilation = compile();
            return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(quiet));
        }
    }

    private static DiagnosticAnalyzer[] Load()
    {
        // The runtime lies beside the SDKs: dotnet/shared/Microsoft.NETCore.App/VERSION.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var folder = Directory.EnumerateDirectories(Path.Combine(root, "sdk")).OrderBy(static path => Version.TryParse(Path.GetFileName(path), out var version) ? version : new Version())
            .Select(static sdk => Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk", "analyzers")).Last();
        return [.. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
            .SelectMany(name => Types(Assembly.LoadFrom(Path.Combine(folder, name))))
            .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
    }

    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException partly)
        {
            // Code fixes need an assembly that is not here.
            return partly.Types.OfType<Type>();
        }
    }
}
