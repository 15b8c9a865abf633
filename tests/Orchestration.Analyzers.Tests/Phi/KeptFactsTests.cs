using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Phi;
using Orchestration.Model.Phi;
using static Orchestration.Analyzers.Tests.Phi.EditedProgram;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>
/// What is known of bodies outlives a compilation exactly as long as it is true: whatever is edited, the findings are those
/// of a fresh start, with every place that they name, and nothing keeps a compilation or a replaced file alive.
/// </summary>
public sealed class KeptFactsTests
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3)]
    public void Any_row_of_edits_finds_what_a_fresh_start_finds(int seed)
    {
        var random = new Random(seed);
        var (program, labels, found) = (Program(), "", 0);
        for (var step = 0; step < 40; step++)
        {
            program = random.Next(4) switch
            {
                0 => Declare(program, random),
                _ => Write(program, random),
            };
            labels = random.Next(10) == 0 ? labels.Length == 0 ? "phi P:Person.City\n" : "" : labels;
            // An editor asks for one file, a build for all.
            var file = random.Next(2) == 0 ? null : program.SyntaxTrees[random.Next(program.SyntaxTrees.Length)].FilePath;
            var findings = Findings(program, labels, file);
            Assert.Equal(Findings(Fresh(program), labels, file), findings);
            found += findings.Length;
        }

        Assert.True(found > 20, $"{found} findings");
    }

    [Fact]
    public void A_body_that_gains_a_label_elsewhere_is_seen_through_two_files()
    {
        var before = Program();
        Assert.DoesNotContain(Findings(before, "", "Top.cs"), finding => finding.StartsWith("ORCH5003 Top.cs", StringComparison.Ordinal));
        var after = Edit(before, "Deep.cs", "return p.City;", "return p.Name;");
        Assert.Contains(Findings(after, "", "Top.cs"), finding => finding.StartsWith("ORCH5003 Top.cs", StringComparison.Ordinal));
        Assert.DoesNotContain(Findings(before, "", "Top.cs"), finding => finding.StartsWith("ORCH5003 Top.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_is_made_of_an_edited_file_is_made_again()
    {
        var before = Program();
        var (write, of) = (Solve(before, "Deep", "Write"), Solve(before, "Middle", "Of"));
        var top = Edit(before, "Top.cs", "Middle.Log(p.City);", "Middle.Log(p.Name);");
        Assert.Same(write, Solve(top, "Deep", "Write"));
        Assert.Same(of, Solve(top, "Middle", "Of"));
        var deep = Edit(top, "Deep.cs", "return s;", "return s + s;");
        Assert.NotSame(of, Solve(deep, "Middle", "Of"));
        Assert.NotSame(write, Solve(deep, "Deep", "Write"));
    }

    [Fact]
    public void What_holds_a_function_of_a_compilation_is_not_kept() =>
        Assert.Null(Solve(Program(), "Deep", "Later"));

    [Theory]
    [InlineData("Records.cs", "public string City", "[Phi] public string City")]
    [InlineData("Deep.cs", "internal static void Write", "public static void Write")]
    public void A_declaration_starts_anew(string file, string old, string text)
    {
        var before = Program();
        var of = Solve(before, "Middle", "Of");
        var after = Edit(before, file, old, text);
        Assert.NotSame(of, Solve(after, "Middle", "Of"));
        Assert.Equal(Findings(Fresh(after), "", null), Findings(after, "", null));
    }

    [Fact]
    public void Nothing_keeps_a_compilation_or_a_replaced_file_alive()
    {
        var (compilations, replaced, trees) = Analyzed();
        for (var i = 0; i < 10 && compilations.Concat(replaced).Any(reference => reference.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.DoesNotContain(compilations, reference => reference.IsAlive);
        Assert.DoesNotContain(replaced, reference => reference.IsAlive);
        GC.KeepAlive(trees);
    }

    /// <summary>Two files that call each other, edited in turn; what is left is held by nothing but their last state.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference[] Compilations, WeakReference[] Replaced, SyntaxTree[] Last) Analyzed()
    {
        var program = Program();
        var (compilations, replaced) = (new List<WeakReference>(), new List<WeakReference>());
        for (var i = 0; i < 8; i++)
        {
            var file = i % 2 == 0 ? "Deep.cs" : "Middle.cs";
            _ = Findings(program, "", null);
            compilations.Add(new WeakReference(program));
            replaced.Add(new WeakReference(program.SyntaxTrees.Single(tree => tree.FilePath == file)));
            program = Edit(program, file, "string s) {", $"string s) {{ Middle.Log(\"{i}\");");
        }

        // The last but one may be what the next edit is compared with.
        _ = Findings(program, "", null);
        compilations.Add(new WeakReference(program));
        return ([.. compilations], [.. replaced], [.. program.SyntaxTrees]);
    }

    private static Solved? Solve(CSharpCompilation program, string type, string name)
    {
        var model = new PhiModel(program, ImmutableArray<LabelPattern>.Empty, ImmutableSortedDictionary<string, string>.Empty);
        var method = (IMethodSymbol)program.GetTypeByMetadataName(type)!.GetMembers(name).Single();
        var key = model.Bodies.KeyOf(method)!.Value;
        _ = model.Summaries.Of(key, new Dictionary<BodyKey, Summary>(), CancellationToken.None);
        return model.Bodies.FactsOf(key).Summaries.GetValueOrDefault(key.Unit);
    }
}
