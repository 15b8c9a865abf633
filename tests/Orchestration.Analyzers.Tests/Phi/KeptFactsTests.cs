using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Phi;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>
/// What is known of bodies outlives a compilation exactly as long as it is true: whatever is edited, the findings are those
/// of a fresh start, with every place that they name, and nothing keeps a compilation or a replaced file alive.
/// </summary>
public sealed class KeptFactsTests
{
    private const string Records = """
        using Orchestration;
        public class Person { [Phi] public string Name { get; set; } = ""; public string City { get; set; } = ""; public string Note { get; set; } = ""; }
        """;

    private const string Deep = """
        using System;
        internal static class Deep
        {
            internal static string Pick(Person p) { return p.City; }
            internal static void Write(string s) { }
            internal static string Same(string s) { return s; }
            internal static Func<string> Later(Person p) { return () => p.City; }
        }
        """;

    private const string Middle = """
        using System;
        internal static class Middle
        {
            internal static string Of(Person p) { return Deep.Pick(p); }
            internal static void Log(string s) { Deep.Write(s); }
            internal static string Turn(string s) { return Deep.Same(s); }
            internal static Func<string> Soon(Person p) { return Deep.Later(p); }
        }
        """;

    private const string Top = """
        using System;
        public class Top
        {
            private readonly string _kept = Deep.Same("");
            public string Shown => Middle.Turn(_kept);
            public string Named(Person p) => Middle.Turn(p.Name);
            public void Run(Person p) { Console.WriteLine(Middle.Of(p)); Middle.Log(p.City); }
            public void Wait(Person p) { Console.WriteLine(Middle.Soon(p)()); Middle.Log(Middle.Turn(p.Name)); }
        }
        """;

    private static readonly Dictionary<string, string[]> s_bodies = new(StringComparer.Ordinal)
    {
        ["string Person"] = ["return p.City;", "return p.Name;", "return Deep.Pick(p);", "return Middle.Of(p);", "return Middle.Turn(p.Name);", "p.Note = p.Name; return p.Note;", "return Deep.Later(p)();", "Console.WriteLine(p.Name); return p.City;"],
        ["void string"] = ["", "Console.WriteLine(s);", "Deep.Write(s);", "Middle.Log(s);", "throw new Exception(s);", "new Person().City = s;", "Action<string> a = Middle.Log; a(s);", "Console.WriteLine(new Person().Name + s);"],
        ["string string"] = ["return s;", "return \"\";", "return Deep.Same(s);", "return Middle.Turn(s) + s;", "Middle.Log(s); return s;", "Middle.Log(new Person().Name); return s;"],
        ["Func<string> Person"] = ["return () => p.City;", "return () => p.Name;", "return Deep.Later(p);", "var s = Middle.Of(p); return () => s;"],
        ["void Person"] = ["Console.WriteLine(Middle.Of(p));", "Middle.Log(p.Name);", "p.City = Middle.Turn(p.Name);", "Console.WriteLine(Middle.Soon(p)());", "Deep.Write(Deep.Pick(p));"],
    };

    private static readonly (string Old, string New)[] s_declarations =
    [
        ("public string City", "[Phi] public string City"), ("[Phi] public string City", "public string City"), ("[Phi] public string Name", "[Pii] public string Name"),
        ("[Pii] public string Name", "[Phi] public string Name"), ("internal static void Log", "public static void Log"), ("public static void Log", "internal static void Log"),
        ("Same(string s)", "Same([Orchestration.Phi] string s)"), ("Same([Orchestration.Phi] string s)", "Same(string s)"), ("internal static class Deep", "// moved\ninternal static class Deep"),
        ("public class Top", "public class Top // grown\n"), ("public string Note", "public int Page { get; set; } public string Note"), ("= Deep.Same(\"\")", "= Middle.Turn(\"\")"), ("= Middle.Turn(\"\")", "= Deep.Same(\"\")"),
    ];

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

    private static CSharpCompilation Program() => Corpus.Compile(("Records.cs", Records), ("Deep.cs", Deep), ("Middle.cs", Middle), ("Top.cs", Top));

    /// <summary>The same program of trees that nobody has seen.</summary>
    private static CSharpCompilation Fresh(CSharpCompilation program) => program.RemoveAllSyntaxTrees().AddSyntaxTrees(
        program.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    private static CSharpCompilation Edit(CSharpCompilation program, string file, string old, string text)
    {
        var tree = program.SyntaxTrees.Single(one => one.FilePath == file);
        var start = tree.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, old);
        return Replace(program, tree, new TextSpan(start, old.Length), text);
    }

    private static CSharpCompilation Replace(CSharpCompilation program, SyntaxTree tree, TextSpan span, string text) =>
        program.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(new TextChange(span, text))));

    private static CSharpCompilation Write(CSharpCompilation program, Random random)
    {
        var methods = program.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()).Where(method => method.Body is not null).ToArray();
        var method = methods[random.Next(methods.Length)];
        var bodies = s_bodies[$"{method.ReturnType} {method.ParameterList.Parameters[0].Type}"];
        return Replace(program, method.SyntaxTree, method.Body!.Span, $"{{ {bodies[random.Next(bodies.Length)]} }}");
    }

    private static CSharpCompilation Declare(CSharpCompilation program, Random random)
    {
        var (old, text) = s_declarations[random.Next(s_declarations.Length)];
        var tree = program.SyntaxTrees.FirstOrDefault(tree => tree.ToString().Contains(old, StringComparison.Ordinal));
        return tree is null ? program : Edit(program, tree.FilePath, old, text);
    }

    private static Solved? Solve(CSharpCompilation program, string type, string name)
    {
        var model = new PhiModel(program, ImmutableArray<LabelPattern>.Empty, ImmutableSortedDictionary<string, string>.Empty);
        var method = (IMethodSymbol)program.GetTypeByMetadataName(type)!.GetMembers(name).Single();
        var key = model.Bodies.KeyOf(method)!.Value;
        _ = model.Summaries.Of(key, new Dictionary<BodyKey, Summary>(), CancellationToken.None);
        return model.Bodies.FactsOf(key).Summaries.GetValueOrDefault(key.Unit);
    }

    private static string[] Findings(CSharpCompilation program, string labels, string? file)
    {
        var analysis = program.WithAnalyzers([new PhiAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new Corpus.Text("/clinic/orchestration.phi", labels)]), onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
            concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = file is null
            ? analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            : analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(program.SyntaxTrees.Single(tree => tree.FilePath == file)), null, CancellationToken.None).GetAwaiter().GetResult();
        return [.. found.Select(Text).Order(StringComparer.Ordinal)];
    }

    private static string Text(Diagnostic finding) =>
        $"{finding.Id} {finding.Location.GetLineSpan().Path} {finding.Location.SourceSpan} {finding.GetMessage(CultureInfo.InvariantCulture)} {string.Join(' ', finding.AdditionalLocations.Select(place => $"{place.GetLineSpan().Path} {place.SourceSpan}"))}";
}
