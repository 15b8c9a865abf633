using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Phi;
using Orchestration.Benchmarks.Effects;
using PlainCode = Orchestration.Benchmarks.Effects.CodeBase;

namespace Orchestration.Benchmarks.Phi;

/// <summary>
/// What the PHI family costs a build of code that has neither labels nor sinks worth the name: above an analyzer that
/// registers nothing, and above one that asks for every body and does nothing with it.
/// </summary>
internal static class QuietCost
{
    private const int Rounds = 2;

    /// <summary>Measures and prints.</summary>
    /// <param name="folder">A code base, which is compiled against .NET alone.</param>
    public static void Run(string folder)
    {
        var code = new PlainCode(folder);
        Func<Compilation> ungoverned = () => code.Compile(governed: false);
        Func<Compilation> governed = () => code.Compile(governed: true);
        var none = new AnalyzerOptions([]);
        var costs = Cost.Best(
        [
            new(ungoverned, new NothingAnalyzer(), none), new(ungoverned, new PhiAnalyzer(), none),
            new(governed, new NothingAnalyzer(), none), new(governed, new AskingAnalyzer(), none), new(governed, new PhiAnalyzer(), none),
        ], Rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code.Files} files, {code.Lines:N0} lines; nothing: {costs[2].Bytes / 1e6:F1} MB {costs[2].Cpu.TotalMilliseconds:F0} ms"));
        Print("orchestration unknown, above nothing", costs[1] - costs[0]);
        Print("orchestration known, bodies asked for", costs[3] - costs[2]);
        Print("orchestration known, above nothing", costs[4] - costs[2]);
        Print("orchestration known, above asking for bodies", costs[4] - costs[3]);
    }

    private static void Print(string what, Cost cost) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-46} {cost.Bytes / 1e6,9:F2} MB {cost.Cpu.TotalMilliseconds,8:F0} ms CPU {cost.Findings,6} findings"));
}
