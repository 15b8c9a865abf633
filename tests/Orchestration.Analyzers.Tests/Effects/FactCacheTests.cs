using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Effects;
using Orchestration.Analyzers.Tests.Effects.Corpus;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>Facts outlive a compilation exactly as long as they are true: whatever is edited, the findings are those of a fresh start.</summary>
public sealed class FactCacheTests
{
    private const string Reader = """
        static class Reader
        {
            static readonly Random s_random = Source.Make();
            static int First() { return 1; }
            static int Second() { return Source.Next(); }
            static int Third() { return s_random.Next(); }
        }
        """;

    private const string Source = """
        static class Source
        {
            public static int Next() { return 2; }
            public static Random Make() { return null!; }
        }
        """;

    [Fact]
    public void An_edit_inside_a_body_reads_that_body_alone_again()
    {
        var before = Program();
        var first = Facts(before);
        var after = Edit(before, "Reader.cs", "return 1;", "return Environment.TickCount;");
        var second = Facts(after);
        Assert.Equal(["ORCH2001"], Findings(after).Select(Rule).Except(Findings(before).Select(Rule)));
        Assert.Same(first["Source.cs"], second["Source.cs"]);
        var changed = first["Reader.cs"].Units.Zip(second["Reader.cs"].Units).Select(pair => !ReferenceEquals(pair.First, pair.Second)).ToArray();
        // The body that was edited, and the one whose answer stands in another member's initializer.
        Assert.InRange(changed.Count(isNew => isNew), 1, 2);
    }

    [Fact]
    public void An_effect_that_an_edit_takes_away_is_gone()
    {
        var before = Edit(Program(), "Reader.cs", "return 1;", "return Environment.TickCount;");
        _ = Facts(before);
        var after = Edit(before, "Reader.cs", "return Environment.TickCount;", "return 3;");
        Assert.Equal(Findings(Fresh(after)), Findings(after));
        Assert.DoesNotContain("ORCH2001", Findings(after).Select(Rule));
    }

    [Theory]
    [InlineData("Source.cs", "static int Next()", "static long Next()")]
    [InlineData("Source.cs", "public static int Next() { return 2; }", "public static int Next() { return 2; } public static event Action? Added;")]
    [InlineData("Reader.cs", "static int First()", "static async void First()")]
    public void An_edit_outside_bodies_starts_anew(string file, string old, string text)
    {
        var before = Program();
        var first = Facts(before);
        var after = Edit(before, file, old, text);
        var second = Facts(after);
        Assert.All(first.Keys, path => Assert.NotSame(first[path], second[path]));
        Assert.Equal(Findings(Fresh(after)), Findings(after));
    }

    [Fact]
    public void An_alias_that_changes_its_meaning_elsewhere_is_seen()
    {
        var before = Program().AddSyntaxTrees(CorpusReferences.Parse("global using Place = Here;", "Alias.cs"), CorpusReferences.Parse("static class Here { public static string MachineName => \"\"; }", "Here.cs"));
        before = Edit(before, "Reader.cs", "return 1;", "return Place.MachineName.Length;");
        Assert.DoesNotContain("ORCH2004", Findings(before).Select(Rule));
        var after = Edit(before, "Alias.cs", "Place = Here", "Place = System.Environment");
        Assert.Contains("ORCH2004", Findings(after).Select(Rule));
    }

    [Fact]
    public void An_initializer_that_others_look_into_is_followed()
    {
        var before = Program();
        _ = Facts(before);
        var after = Edit(before, "Reader.cs", "= Source.Make()", "= new Random(1)");
        Assert.Equal(Findings(Fresh(after)), Findings(after));
        Assert.NotEqual(Findings(before), Findings(after));
    }

    [Fact]
    public void Other_references_start_anew()
    {
        var before = Program();
        var first = Facts(before);
        var after = before.RemoveReferences(before.References.First(reference => Path.GetFileName(reference.Display) == "Microsoft.Extensions.Options.dll"));
        var second = Facts(after);
        Assert.All(first.Keys, path => Assert.NotSame(first[path], second[path]));
    }

    [Fact]
    public void Another_role_starts_anew()
    {
        var program = Program();
        var first = Facts(program);
        var second = Facts(program, OrchestrationRole.Host);
        Assert.All(first.Keys, path => Assert.NotSame(first[path], second[path]));
    }

    /// <summary>A long row of edits, each on top of the one before: what was kept must never show.</summary>
    [Fact]
    public void Any_row_of_edits_ends_as_a_fresh_start_does()
    {
        string[] bodies = ["return 1;", "return Environment.TickCount;", "return Guid.NewGuid().GetHashCode();", "while (true) { }", "return Source.Next();"];
        var random = new Random(7);
        var program = Program();
        for (var step = 0; step < 40; step++)
        {
            var tree = program.SyntaxTrees.Single(file => file.FilePath == "Reader.cs");
            var methods = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().ToArray();
            var body = methods[random.Next(methods.Length)].Body!;
            var text = bodies[random.Next(bodies.Length)];
            program = program.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText(TestContext.Current.CancellationToken).WithChanges(
                new TextChange(body.Span, "{ " + text + " }"))));
            Assert.Equal(Findings(Fresh(program)), Findings(program));
        }
    }

    private static CSharpCompilation Program() => CorpusReferences.Empty.AddSyntaxTrees(CorpusReferences.Parse(Reader, "Reader.cs"), CorpusReferences.Parse(Source, "Source.cs"));

    private static CSharpCompilation Edit(CSharpCompilation program, string file, string old, string text)
    {
        var tree = program.SyntaxTrees.Single(one => one.FilePath == file);
        var start = tree.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, old);
        return program.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(start, old.Length), text))));
    }

    /// <summary>The same program of trees that nobody has seen.</summary>
    private static CSharpCompilation Fresh(CSharpCompilation program) =>
        program.RemoveAllSyntaxTrees().AddSyntaxTrees(program.SyntaxTrees.Select(tree => CorpusReferences.Parse(tree.ToString(), tree.FilePath)));

    private static ImmutableSortedDictionary<string, TreeFacts> Facts(CSharpCompilation program, OrchestrationRole role = OrchestrationRole.Orchestration)
    {
        var governance = new Governance(program, role, EffectsFile.Read([], CancellationToken.None));
        var store = new FactStore(governance, FactEnvironment<TreeFacts>.Of(program, role + "\0"));
        return program.SyntaxTrees.ToImmutableSortedDictionary(tree => tree.FilePath, tree => store.Of(tree, file => program.GetSemanticModel(file), CancellationToken.None), StringComparer.Ordinal);
    }

    private static string[] Findings(CSharpCompilation program) =>
        [.. CorpusRun.Analyze(program, "Orchestration", []).Select(finding =>
            $"{finding.Id} {finding.Location.GetLineSpan().Path} {finding.Location.SourceSpan} {finding.GetMessage(CultureInfo.InvariantCulture)}").Order(StringComparer.Ordinal)];

    private static string Rule(string finding) => finding.Split(' ')[0];
}
