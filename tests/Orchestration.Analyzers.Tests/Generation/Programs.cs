using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Orchestration.Analyzers.Tests.Generation;

/// <summary>Programs for the generator, and the compilations that hold them.</summary>
internal static class Programs
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)];

    /// <summary>The acceptance program, as the sample holds it.</summary>
    public static string Acceptance { get; } = File.ReadAllText(Tree.PathOf("samples", "Referrals.Orchestration", "Referrals.cs"));

    /// <summary>Two policies, a view that they share, and a workflow for each, in four files.</summary>
    public static ImmutableArray<(string Path, string Text)> Parted { get; } =
    [
        ("Domain.cs", """
            using Orchestration;
            public enum Kind { Plain, Special }
            [Trigger("case.opened", 1)]
            public readonly partial record struct CaseOpened(OpaqueRef Case, Kind Kind, [Within(0, 9)] byte Weight);
            """),
        ("First.cs", """
            using Orchestration;
            [Policy<CaseOpened>("case.first", "1.0.0")]
            public enum First
            {
                [Allow, When(nameof(CaseOpened.Kind), Is = Kind.Plain)] Plain,
                [Escalate, When(nameof(CaseOpened.Kind), Is = Kind.Special)] Special,
            }
            """),
        ("Second.cs", """
            using Orchestration;
            [Policy<CaseOpened>("case.second", "1.0.0")]
            public enum Second
            {
                [Allow, When(nameof(CaseOpened.Weight), AtMost = 4)] Light,
            }
            """),
        ("Flow.cs", """
            using Orchestration;
            using static Flow;
            [Workflow("case.flow", "1.0.0"), StartsOn<CaseOpened>]
            public enum Flow
            {
                [Evaluate<First>("1.0.0"), On(Signal.Allow, Done), On(Signal.Escalate, Refused), On(Signal.Deny, Refused)] Decide,
                [Terminate(Outcome.Completed)] Done,
                [Terminate(Outcome.Declined)] Refused,
            }
            """),
        ("Unrelated.cs", "public class Unrelated { public int Answer() => 42; }"),
    ];

    public static CSharpCompilation Compile(params IEnumerable<(string Path, string Text)> files) =>
        CSharpCompilation.Create(
            "Program",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, ParseOptions, file.Path)),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                // Which the SDK switches off too: the references are of several versions of the runtime.
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

    public static CSharpCompilation Compile(string text) => Compile(("Program.cs", text));

    /// <summary>The same compilation with one file's text replaced, as an editor would replace it.</summary>
    public static Compilation Edit(this Compilation compilation, string path, Func<string, string> edit)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        var (before, after) = (tree.ToString(), edit(tree.ToString()));
        Assert.NotEqual(before, after);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(after, ParseOptions, path));
    }
}
