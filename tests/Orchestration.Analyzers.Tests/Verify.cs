using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests;

/// <summary>Runs one analyzer over one program; every diagnostic that the markup does not name fails the test.</summary>
internal static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>A diagnostic of the rule, placed with <c>WithLocation(0)</c> on the markup <c>{|#0:...|}</c>.</summary>
    public static DiagnosticResult Diagnostic(string id) =>
        new DiagnosticResult(id, DiagnosticSeverity.Error);

    public static Task Analyzer(string source, params DiagnosticResult[] expected) =>
        Analyzer(source, role: null, expected);

    public static Task Analyzer(string source, string? role, params DiagnosticResult[] expected) =>
        Create(source, role, expected).RunAsync(CancellationToken.None);

    public static AnalyzerTest Create(string source, string? role, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest { TestCode = source, HidesUnclassified = typeof(TAnalyzer) == typeof(EffectAnalyzer) && !expected.Any(result => result.Id == Unclassified) };
        if (role is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.OrchestrationRole = {role}\n"));
        test.ExpectedDiagnostics.AddRange(expected);
        // What only informs is asserted where it is the subject.
        if (Array.TrueForAll(expected, result => result.Id != "ORCH1108"))
            test.DisabledDiagnostics.Add("ORCH1108");
        return test;
    }

    private const string Unclassified = "ORCH2100";

    /// <summary>A test that is set up.</summary>
    internal sealed class AnalyzerTest : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        /// <summary>Programs that show one rule use what nobody has classified; that it is found has its own tests.</summary>
        public bool HidesUnclassified { get; set; }

        /// <summary>The one rule that the test is about, where its program breaks others on purpose.</summary>
        public string? Only { get; set; }

        protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics)
        {
            var filtered = base.FilterDiagnostics(diagnostics);
            if (Only is not null)
                return filtered.RemoveAll(item => item.diagnostic.Id != Only);
            return HidesUnclassified ? filtered.RemoveAll(item => item.diagnostic.Id == Unclassified) : filtered;
        }

        public AnalyzerTest()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Net100.References.All);
            TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location));
            // Unsuppressible by design: the harness's own pragma and generated-code checks are separate tests.
            TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);

        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
    }
}
