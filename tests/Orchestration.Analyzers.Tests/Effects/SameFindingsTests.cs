using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Effects;
using Orchestration.Analyzers.Tests.Effects.Corpus;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>
/// One program has one list of findings, in the same words and with the same chains: whatever order the files come in, and
/// whichever body a thread happens to read first.
/// </summary>
public sealed class SameFindingsTests
{
    private const int Layers = 4;

    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create(
        "Same", [], [Net100.References.SystemRuntime, Net100.References.SystemCollections, Net100.References.SystemConsole, Net100.References.SystemThreading, Net100.References.SystemThreadingThread, Net100.References.SystemLinq, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    [Theory]
    [InlineData("Host", 50)]
    [InlineData("Orchestration", 10)]
    public void In_any_order_of_files_and_threads(string role, int runs)
    {
        var files = Files();
        var first = Findings(files, role);
        Assert.Empty(Program(files).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        // Too few would be a program that shows nothing: every layer writes, waits, retries and remembers.
        Assert.InRange(first.Length, 4 * Layers, 60 * Layers);
        Assert.Contains(first, finding => finding.Contains(" if the call reaches ", StringComparison.Ordinal) || role == "Orchestration");
        var random = new Random(11);
        for (var run = 0; run < runs; run++)
        {
            random.Shuffle(files);
            Assert.Equal(first, Findings(files, role));
        }
    }

    private static string[] Findings((string Path, string Text)[] files, string role)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new Generation.Options(("build_property.OrchestrationRole", role))), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return [.. Program(files).WithAnalyzers([new EffectAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .Select(Text).Order(StringComparer.Ordinal)];
    }

    /// <summary>Trees are parsed anew: facts that an earlier run left would answer for this one.</summary>
    private static CSharpCompilation Program((string Path, string Text)[] files) =>
        s_empty.AddSyntaxTrees(files.Select(static file => CorpusReferences.Parse(file.Text, file.Path)));

    private static string Text(Diagnostic finding) =>
        $"{finding.Id} {Place(finding.Location)} {finding.GetMessage(CultureInfo.InvariantCulture)} {string.Join(' ', finding.AdditionalLocations.Select(Place))}";

    private static string Place(Location location) => Path.GetFileName(location.SourceTree!.FilePath) + location.SourceSpan;

    /// <summary>
    /// Layers that call each other in both directions, by name, by interface, by override and by delegate, so that almost
    /// every effect is reached in many ways; types whose parts stand in several files; and ports of four kinds on top.
    /// </summary>
    private static (string Path, string Text)[] Files()
    {
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        files.Add(("Ports.cs", Ports));
        files.Add(("Usings.cs", Usings));
        for (var layer = 0; layer < Layers; layer++)
        {
            files.Add(($"Layer{layer:D2}.cs", Layer(layer)));
            files.Add(($"Parts/Layer{layer:D2}.More.cs", More(layer)));
        }

        return [.. files];
    }

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Threading; global using System.Threading.Tasks; global using Orchestration;
        namespace Microsoft.Extensions.Hosting { public interface IHostedService { Task StartAsync(CancellationToken token); Task StopAsync(CancellationToken token); } }
        """;

    private static string Layer(int layer)
    {
        var (next, before, far) = ((layer + 1) % Layers, (layer + Layers - 1) % Layers, (layer * 5 + 2) % Layers);
        return string.Create(CultureInfo.InvariantCulture, $$"""
            interface IStep{{layer}} { void Go(int depth); }
            partial class Step{{layer}} : IStep{{layer}}
            {
                static readonly Dictionary<int, string> s_known = new();
                public static Action<int> Kept = depth => File.Delete("kept{{layer}}");
                public void Go(int depth)
                {
                    File.Delete("go{{layer}}");
                    new Step{{next}}().Back(depth - 1);
                    Kept(depth);
                    Step{{far}}.Kept += Step{{next}}.Shared;
                    IStep{{far}} other = new Step{{far}}();
                    other.Go(depth);
                }
                public void Back(int depth) { Base{{before}} shape = new Shape{{far}}(); shape.Draw(depth); s_known[depth] = "{{layer}}"; }
                public static void Shared(int depth) { _ = Guid.NewGuid(); if (depth > 0) new Step{{before}}().Go(depth - 1); }
            }
            abstract class Base{{layer}} { public abstract void Draw(int depth); }
            partial class Shape{{layer}} : Base{{next}}
            {
                public override void Draw(int depth) { Directory.CreateDirectory("draw{{layer}}"); Tell(new Note{{next}}(depth, new Held{{layer}}())); }
                static void Tell(Note{{next}} note) => Console.WriteLine($"{note}{note == new Note{{next}}(1, null!)}");
            }
            partial record Note{{layer}}(int Depth, Held{{before}} Held);
            """);
    }

    /// <summary>The other parts, whose bases and members come before or after the first by the order of files alone.</summary>
    private static string More(int layer)
    {
        var next = (layer + 1) % Layers;
        return string.Create(CultureInfo.InvariantCulture, $$"""
            partial class Step{{layer}} : IDisposable, IComparable<Step{{layer}}>, IShared
            {
                public void Share() => Common.Keep();
                public void Dispose() { File.Move("a{{layer}}", "b"); Task.Run(() => Go(1)); }
                public int CompareTo(Step{{layer}}? other) { using var one = new Step{{next}}(); return one.GetHashCode(); }
            }
            partial class Shape{{layer}} : Microsoft.Extensions.Hosting.IHostedService
            {
                readonly object _made = File.Create("made{{layer}}");
                public Task StartAsync(CancellationToken token) { while (true) { try { Draw(1); return Task.CompletedTask; } catch (IOException) { Thread.Sleep(1); } } }
                public Task StopAsync(CancellationToken token) => Task.CompletedTask;
            }
            partial record Note{{layer}} { readonly Held{{layer}} _more = new(); }
            sealed class Held{{layer}}
            {
                public override string ToString() { File.AppendAllText("held{{layer}}", ""); return ""; }
                public override bool Equals(object? other) { new Step{{next}}().Back(2); return false; }
                public override int GetHashCode() => Environment.TickCount;
            }
            """);
    }

    private static readonly string Ports = $$"""
        interface IShared { void Share(); }
        static class Common { public static void Keep() => File.Delete("reached from every layer, in as many steps"); }
        class Reader : IViewReader<int>
        {
            public ValueTask<ViewResult<int>> ReadAsync(ViewRequest request, CancellationToken token) { IShared shared = null!; shared.Share(); new Step0().Go(3); IStep3 step = new Step3(); step.Go(1); return default; }
        }
        class Sink : IAuditSink
        {
            public ValueTask AppendAsync(AuditRecord record, CancellationToken token) { {{Calls("Step{0}.Shared(1); Step{0}.Kept(2);")}} return default; }
        }
        class Gateway : IMutationGateway
        {
            public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken token) { Base3 shape = new Shape2(); shape.Draw(1); return default; }
        }
        static class Root
        {
            public static OrchestrationPorts Compose() { new Step2().Back(1); return new OrchestrationPorts { Audit = null!, Decisions = null!, Gateway = null!, Ledger = null!, Checkpoints = null! }; }
            [Derive] static int Age(int born) { Step1.Shared(born); return born; }
        }
        """;

    private static string Calls(string call)
    {
        var text = new StringBuilder();
        for (var layer = 0; layer < Layers; layer++)
            text.AppendFormat(CultureInfo.InvariantCulture, call, layer);
        return text.ToString();
    }
}
