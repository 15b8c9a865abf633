using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.CodeFixes.Tests;

/// <summary>
/// Applies one fixer to a program, finding by finding and all at once. What it makes of it compiles, and the analyzer
/// is silent about it: a diagnostic that is left fails the test.
/// </summary>
internal static class Fix<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <param name="broken">The program, with each finding in the markup <c>[|...|]</c>.</param>
    /// <param name="mended">The program that the fix makes of it.</param>
    /// <param name="title">What the menu says, when it is held to that.</param>
    public static Task Mends(string broken, string mended, string? title = null) => Create(broken, mended, title).RunAsync(CancellationToken.None);

    /// <param name="broken">A program with a finding that has no one right answer.</param>
    public static Task OffersNothing(string broken) => Create(broken, broken, null).RunAsync(CancellationToken.None);

    private static Test Create(string broken, string mended, string? title)
    {
        var test = new Test { TestCode = Usings + broken, FixedCode = Usings + mended };
        // What only informs is mended by its own fixer alone.
        if (!new TFix().FixableDiagnosticIds.Contains("ORCH1108"))
            test.DisabledDiagnostics.Add("ORCH1108");
        if (title is not null)
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        return test;
    }

    private const string Usings = "using Orchestration;\r\n";

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Net100.References.All);
            TestState.AdditionalReferences.Add(MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location));
            // One rule at a time has to be told from its neighbours, and one markup stands for the fixer's only rule.
            TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        }

        protected override DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers) =>
            analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Single(descriptor => descriptor.Id == new TFix().FixableDiagnosticIds.Single());

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Preview);

        protected override CompilationOptions CreateCompilationOptions() =>
            ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
    }
}
