using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Declarations;
using Orchestration.Analyzers.Effects;
using Orchestration.Analyzers.GeneratedOnly;

namespace Orchestration.Analyzers.Tests;

/// <summary>
/// The smallest program that breaks each rule, for tests that hold for all of them. A program has no using
/// directives and no file header, so that a test can put either before it.
/// </summary>
internal static class Violations
{
    /// <summary>Every analyzer that reports a rule of <see cref="Sources"/>.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new GeneratedOnlyAnalyzer(), new DeclarationAnalyzer(), new EffectAnalyzer()];

    /// <summary>Rule id to program.</summary>
    public static readonly SortedDictionary<string, string> Sources = new(StringComparer.Ordinal)
    {
        ["ORCH1101"] = Policy("", "[Orchestration.Allow, Orchestration.When(\"N\", AtLeast = 4), Orchestration.When(\"N\", AtMost = 3)] A"),
        ["ORCH1102"] = Policy("", "[Orchestration.Deny] A, [Orchestration.Allow] B"),
        ["ORCH1103"] = Policy(
            ", Combine = Orchestration.Combining.FirstApplicable",
            "[Orchestration.Allow, Orchestration.When(\"N\", AtLeast = 4)] A, [Orchestration.Deny, Orchestration.When(\"B\", Is = true)] C"),
        ["ORCH1104"] = Policy(", Total = true", "[Orchestration.Deny, Orchestration.When(\"N\", AtLeast = 4)] A"),
        ["ORCH1105"] = $"[Orchestration.Never(Orchestration.Decision.Allow, \"N\", Is = 4)] {Policy("", "[Orchestration.Allow] A")}",
        ["ORCH1106"] = Policy("", "[Orchestration.Allow, Orchestration.When(\"B\", IsNot = true)] A"),
        ["ORCH1107"] = Entangled.Source,
        ["ORCH2001"] = "class C { object A() => System.DateTime.UtcNow; }",
        ["ORCH2002"] = "class C { object A() => new System.Random(); }",
        ["ORCH2003"] = "class C { object A() => System.Guid.NewGuid(); }",
        ["ORCH3001"] = "class C { object A() => System.Threading.Tasks.Task.Delay(1); }",
        ["ORCH3002"] = """
            abstract class Worker : Microsoft.Extensions.Hosting.IHostedService { }
            namespace Microsoft.Extensions.Hosting { public interface IHostedService { } }
            """,
        ["ORCH3003"] = """
            class C { void A() => Microsoft.Extensions.DependencyInjection.ServiceCollectionHostedServiceExtensions.AddHostedService<C>(); }
            namespace Microsoft.Extensions.DependencyInjection
            {
                public static class ServiceCollectionHostedServiceExtensions { public static void AddHostedService<T>() { } }
            }
            """,
        ["ORCH4001"] = """enum Intake { [Orchestration.Write("case.close@v1")] Notify }""",
        ["ORCH4002"] = """class C { void A() => System.IO.File.Delete(""); }""",
        ["ORCH4003"] = "class C { object A(System.Data.IDbCommand command) => command.ExecuteNonQuery(); }",
        ["ORCH4004"] = """class C { object A(System.Net.Http.HttpClient client) => client.DeleteAsync(""); }""",
        ["ORCH8001"] = "class C { object A(System.Linq.Expressions.LambdaExpression rule) => rule.Compile(); }",
        ["ORCH8002"] = "class C { object A() => new RulesEngine.RulesEngine(); } namespace RulesEngine { class RulesEngine { } }",
        ["ORCH8003"] = "class C { object A() => new Jint.Engine(); } namespace Jint { class Engine { } }",
    };

    private static string Policy(string options, string rules) => $$"""
        [Orchestration.Policy<View>("sample.policy", "1.0.0"{{options}})] enum Rules { {{rules}} }
        [Orchestration.View("sample.view", "1.0.0")] readonly partial record struct View([Orchestration.Within(0, 5)] int N, bool? B);
        """;

    /// <summary>The declaration rules' programs are those of samples/Violations, up to a second violation.</summary>
    static Violations()
    {
        foreach (var path in Directory.GetFiles(Tree.PathOf("samples", "Violations"), "ORCH*.cs"))
        {
            var id = Path.GetFileName(path)[..8];
            var text = File.ReadAllText(path);
            var start = text.IndexOf('\n', text.IndexOf("namespace ", StringComparison.Ordinal)) + 1;
            if (id.StartsWith("ORCH10", StringComparison.Ordinal) || id.StartsWith("ORCH12", StringComparison.Ordinal) || id.StartsWith("ORCH13", StringComparison.Ordinal) || id.StartsWith("ORCH5", StringComparison.Ordinal))
                Sources.Add(id, text[start..].Split("[MetadataOnly]")[0]);
        }
    }

    /// <summary>The options of a library, as a build passes them.</summary>
    public static CSharpCompilationOptions Library { get; } = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>A compilation of the given files that knows orchestration.</summary>
    public static CSharpCompilation Compile(params string[] files) =>
        CSharpCompilation.Create(
            "violation",
            files.Append("global using System.Collections.Generic;\nglobal using Orchestration;").Select((file, index) => CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Preview), $"File{index}.cs")),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            Library);

    /// <summary>What the analyzers report in a build: suppressed findings are left out.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, params ImmutableArray<AdditionalText> files) =>
        Analyze(compilation, [], files);

    /// <summary>The same, with more analyzers.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> more, ImmutableArray<AdditionalText> files) =>
        compilation.WithAnalyzers(s_analyzers.AddRange(more), new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: true,
                logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
