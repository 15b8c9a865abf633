using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Benchmarks.Effects;

/// <summary>Five hundred ports over one chain of five hundred calls: what they share is followed once.</summary>
internal static class SharedChain
{
    private const int Depth = 500;
    private const double Gate = 2;

    /// <summary>Measures 500 ports against one, over the same program but for who implements the port.</summary>
    public static bool Run()
    {
        var one = Cost.Best(() => Compile(ports: 1), new EffectAnalyzer(), EffectCosts.Role("Host"), rounds: 7);
        var many = Cost.Best(() => Compile(ports: Depth), new EffectAnalyzer(), EffectCosts.Role("Host"), rounds: 7);
        var ratio = Math.Max((double)many.Bytes / one.Bytes, many.Cpu / one.Cpu);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"500 ports over one chain of 500: {many.Bytes / 1e6:F1} MB {many.Cpu.TotalMilliseconds:F0} ms, one port {one.Bytes / 1e6:F1} MB {one.Cpu.TotalMilliseconds:F0} ms, {(double)many.Bytes / one.Bytes:F2}x bytes {many.Cpu / one.Cpu:F2}x cpu, {many.Findings} finding  {(ratio <= Gate ? "holds" : "FAILS")}"));
        return ratio <= Gate && many.Findings == one.Findings;
    }

    private static CSharpCompilation Compile(int ports)
    {
        var text = new StringBuilder("using Orchestration; using System.Threading; using System.Threading.Tasks;\nstatic class Chain\n{\n");
        for (var i = 0; i < Depth; i++)
            text.Append(CultureInfo.InvariantCulture, $"    public static void M{i}() => {(i + 1 < Depth ? $"M{i + 1}()" : "System.IO.File.Delete(\"a\")")};\n");
        text.Append("}\n");
        for (var i = 0; i < Depth; i++)
        {
            // The classes are there either way, so that only the ports differ.
            text.Append(CultureInfo.InvariantCulture, $"sealed class R{i}{(i < ports ? " : IViewReader<int>" : "")} {{ public ValueTask<ViewResult<int>> ReadAsync(ViewRequest request, CancellationToken token) {{ Chain.M0(); return default; }} }}\n");
        }

        return CSharpCompilation.Create(
            "Chain", [CSharpSyntaxTree.ParseText(text.ToString())], [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }
}
