using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Declarations;
using Orchestration.Analyzers.Effects;
using Orchestration.Analyzers.GeneratedOnly;
using Orchestration.Analyzers.Phi;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Tests;

/// <summary>
/// The smallest program that breaks each rule, for tests that hold for all of them. A program has no using
/// directives and no file header, so that a test can put either before it.
/// </summary>
internal static class Violations
{
    /// <summary>Every analyzer that reports a rule of <see cref="Sources"/>.</summary>
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [new GeneratedOnlyAnalyzer(), new DeclarationAnalyzer(), new EffectAnalyzer(), new PhiAnalyzer()];

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
        ["ORCH5003"] = Leak("System.Console.WriteLine(P)"),
        ["ORCH5004"] = Leak("System.Diagnostics.Activity.Current!.SetTag(\"p\", P)"),
        ["ORCH5005"] = Leak("throw new System.Exception(P)"),
        ["ORCH5006"] = Leak("System.Runtime.Caching.ObjectCache.Set(P)", "namespace System.Runtime.Caching { class ObjectCache { public static void Set(string key) { } } }"),
        ["ORCH5007"] = Leak("System.Diagnostics.Activity.Current!.SetParentId(P)"),
        ["ORCH5008"] = Leak("new System.Uri(P)"),
        ["ORCH5009"] = Leak("System.Environment.SetEnvironmentVariable(\"p\", P)"),
        ["ORCH5010"] = Leak("System.Diagnostics.Process.Start(P)"),
        ["ORCH5011"] = Leak("new Orchestration.DeclaredName(P)"),
        ["ORCH5012"] = Leak("Q = P"),
        ["ORCH5013"] = "class C { [Orchestration.Declassifies(\"none\")] void A() { } }",
        ["ORCH5014"] = "class C { void A() => System.AppContext.SetSwitch(\"System.Net.Http.DisableUriRedaction\", true); }",
        ["ORCH5015"] = $"class C {{ bool A([Orchestration.Phi] bool p) => {new string('!', 450)}p; }}",
        ["ORCH5016"] = "class C { string Ssn = \"\"; void A() => System.Console.WriteLine(Ssn); }",
        ["ORCH5017"] = "class C { object A([Orchestration.Phi] bool p) => new Orchestration.DecisionSignal(default, 1, default, p ? default : Orchestration.Decision.Allow, default); }",
        ["ORCH5018"] = "class C { [Orchestration.Label((Orchestration.DataLabel)42)] string P = \"\"; }",
        ["ORCH8001"] = "class C { object A(System.Linq.Expressions.LambdaExpression rule) => rule.Compile(); }",
        ["ORCH8002"] = "class C { object A() => new RulesEngine.RulesEngine(); } namespace RulesEngine { class RulesEngine { } }",
        ["ORCH8003"] = "class C { object A() => new Jint.Engine(); } namespace Jint { class Engine { } }",
    };

    private static string Leak(string statement, string more = "") =>
        $"class C {{ [Orchestration.Phi] string P = \"\"; string Q = \"\"; void A() {{ {(statement.StartsWith("new ", StringComparison.Ordinal) ? "_ = " : "")}{statement}; }} }} {more}";

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
            var start = text.IndexOf('\n', Math.Max(0, text.IndexOf("namespace ", StringComparison.Ordinal))) + 1;
            if (id.StartsWith("ORCH10", StringComparison.Ordinal) || id.StartsWith("ORCH12", StringComparison.Ordinal) || id.StartsWith("ORCH13", StringComparison.Ordinal) || id is "ORCH5001" or "ORCH5002")
                Sources.Add(id, text[start..].Split("[MetadataOnly]")[0]);
            else if (!Sources.ContainsKey(id) && EffectCatalogue.Rules.Any(rule => rule.Id == id))
                Sources.Add(id, text[start..] + Stubs);
        }
    }

    /// <summary>The few names of libraries that the samples need.</summary>
    public static string Stubs { get; } = string.Concat(
        Directory.GetFiles(Tree.PathOf("samples", "Violations", "Stubs"), "*.cs").Order(StringComparer.Ordinal).Select(path => "\n" + File.ReadAllText(path)));

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http;
        global using System.Threading; global using System.Threading.Tasks; global using Orchestration;
        """;

    /// <summary>The options of a library, as a build passes them.</summary>
    public static CSharpCompilationOptions Library { get; } = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>A compilation of the given files that knows orchestration.</summary>
    public static CSharpCompilation Compile(params string[] files) =>
        CSharpCompilation.Create(
            "violation",
            files.Append(Usings).Select((file, index) => CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Preview), $"File{index}.cs")),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            Library);

    /// <summary>What the analyzers report in a host.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeHost(Compilation compilation) =>
        compilation.WithAnalyzers(s_analyzers, new AnalyzerOptions([], new Generation.Options(("build_property.OrchestrationRole", "Host"))))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    /// <summary>What a build shows of the analyzers' findings: those that inform are left out.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, params ImmutableArray<AdditionalText> files) =>
        Analyze(compilation, [], files);

    /// <summary>The same, with more analyzers.</summary>
    public static ImmutableArray<Diagnostic> Analyze(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> more, ImmutableArray<AdditionalText> files) =>
        [.. AnalyzeAll(compilation, more, files).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)];

    /// <summary>What the analyzers report, suppressed findings left out.</summary>
    public static ImmutableArray<Diagnostic> AnalyzeAll(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> more, ImmutableArray<AdditionalText> files) =>
        compilation.WithAnalyzers(s_analyzers.AddRange(more), new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(files), onAnalyzerException: null, concurrentAnalysis: true,
                logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false))
            .GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
}
