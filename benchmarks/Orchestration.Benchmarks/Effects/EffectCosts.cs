using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Effects;
using Orchestration.Analyzers.Tests;
using Orchestration.Model.Effects;

namespace Orchestration.Benchmarks.Effects;

/// <summary>
/// What the effect rules cost a build, beside BannedApiAnalyzers with 62 entries, over one code base in one run: both above
/// an analyzer that does nothing. Times per analyzer mislead, because binding counts for whoever asks first.
/// </summary>
internal static class EffectCosts
{
    private const int Rounds = 3;
    private const int BannedEntries = 62;

    /// <summary>Measures, prints and judges.</summary>
    /// <param name="folder">The code base.</param>
    /// <param name="banned">The folder with the assemblies of BannedApiAnalyzers.</param>
    /// <returns>0 when every gate holds.</returns>
    public static int Run(string folder, string banned)
    {
        var code = new CodeBase(folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code.Files} files, {code.Lines} lines, {code.Bound():P0} of the calls bind"));
        var peer = Load(banned);
        var symbols = new AnalyzerOptions([new TextFile("BannedSymbols.txt", BannedList())]);
        var everything = code.Everything();
        Func<Compilation> ungoverned = () => code.Compile(governed: false);
        Func<Compilation> governed = () => code.Compile(governed: true, everything);
        var costs = Cost.Best(
        [
            new(ungoverned, new NothingAnalyzer(), new AnalyzerOptions([])),
            new(governed, new NothingAnalyzer(), new AnalyzerOptions([])),
            new(ungoverned, peer, symbols),
            new(ungoverned, new EffectAnalyzer(), Role("Orchestration")),
            new(governed, new EffectAnalyzer(), Role("Orchestration")),
            new(governed, new EffectAnalyzer(), Role("Host")),
        ], Rounds);
        var bannedCost = costs[2] - costs[0];
        var gates = new List<bool>
        {
            Print("BannedApiAnalyzers, 62 entries", bannedCost, bannedCost, double.MaxValue, double.MaxValue),
            Print("nothing governed", costs[3] - costs[0], bannedCost, 0.05, 0.1),
            Print("whole assembly governed", costs[4] - costs[1], bannedCost, 0.75, 0.9),
            Print("host, a port reaches all", costs[5] - costs[1], bannedCost, 0.75, 0.9),
        };
        gates.Add(NetAnalyzers.Run(governed));
        gates.Add(SharedChain.Run());
        gates.Add(BodyEdit.Run(code));
        return gates.TrueForAll(static holds => holds) ? 0 : 1;
    }

    /// <summary>What a build hands to the analyzers of an assembly of a role.</summary>
    public static AnalyzerOptions Role(string role) => new([], new RoleOptions(role));

    private static bool Print(string name, Cost cost, Cost peer, double bytes, double cpu)
    {
        var (byteRatio, cpuRatio) = ((double)cost.Bytes / peer.Bytes, cost.Cpu / peer.Cpu);
        var holds = byteRatio <= bytes && cpuRatio <= cpu;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-32} {cost.Bytes / 1e6,9:F1} MB {cost.Cpu.TotalMilliseconds,8:F0} ms  {byteRatio,6:F3}x bytes {cpuRatio,6:F2}x cpu  {cost.Findings,6} findings  {(holds ? "holds" : "FAILS")}"));
        return holds;
    }

    private static DiagnosticAnalyzer Load(string folder)
    {
        Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"));
        var assembly = Assembly.LoadFrom(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"));
        return (DiagnosticAnalyzer)Activator.CreateInstance(assembly.GetTypes().Single(static type => type.Name == "CSharpSymbolIsBannedAnalyzer"))!;
    }

    private static string BannedList() => string.Join('\n', EffectCatalogue.All
        .Where(static effect => effect.Package == EffectCatalogue.BaseLibrary && (effect.IsType || effect.IsMember)).Take(BannedEntries).Select(static effect => effect.DocumentationId + ";" + effect.Does));

    private sealed class RoleOptions(string role) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(role);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(string role) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = role;
                return key == "build_property.OrchestrationRole";
            }
        }
    }
}
