using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Orchestration.Analyzers.Phi;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>A program of four files that call each other, and what a person may do to it.</summary>
internal static class EditedProgram
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

    /// <summary>The program before it is edited.</summary>
    public static CSharpCompilation Program() => Corpus.Compile(("Records.cs", Records), ("Deep.cs", Deep), ("Middle.cs", Middle), ("Top.cs", Top));

    /// <summary>The same program of trees that nobody has seen.</summary>
    public static CSharpCompilation Fresh(CSharpCompilation program) => program.RemoveAllSyntaxTrees().AddSyntaxTrees(
        program.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    /// <summary>Replaces the first text of a file that is so.</summary>
    public static CSharpCompilation Edit(CSharpCompilation program, string file, string old, string text)
    {
        var tree = program.SyntaxTrees.Single(one => one.FilePath == file);
        var start = tree.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(start >= 0, old);
        return Replace(program, tree, new TextSpan(start, old.Length), text);
    }

    private static CSharpCompilation Replace(CSharpCompilation program, SyntaxTree tree, TextSpan span, string text) =>
        program.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(new TextChange(span, text))));

    /// <summary>Gives some method another body.</summary>
    public static CSharpCompilation Write(CSharpCompilation program, Random random)
    {
        var methods = program.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()).Where(method => method.Body is not null).ToArray();
        var method = methods[random.Next(methods.Length)];
        var bodies = s_bodies[$"{method.ReturnType} {method.ParameterList.Parameters[0].Type}"];
        return Replace(program, method.SyntaxTree, method.Body!.Span, $"{{ {bodies[random.Next(bodies.Length)]} }}");
    }

    /// <summary>Changes some declaration, initializer or comment.</summary>
    public static CSharpCompilation Declare(CSharpCompilation program, Random random)
    {
        var (old, text) = s_declarations[random.Next(s_declarations.Length)];
        var tree = program.SyntaxTrees.FirstOrDefault(tree => tree.ToString().Contains(old, StringComparison.Ordinal));
        return tree is null ? program : Edit(program, tree.FilePath, old, text);
    }

    /// <summary>The findings of a file, or of all, with every place that they name.</summary>
    public static string[] Findings(CSharpCompilation program, string labels, string? file)
    {
        var analysis = program.WithAnalyzers([new PhiAnalyzer()], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new TextFile("/clinic/orchestration.phi", labels)]), onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer failed.", exception),
            concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = file is null
            ? analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            : analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(program.SyntaxTrees.Single(tree => tree.FilePath == file)), null, CancellationToken.None).GetAwaiter().GetResult();
        return [.. found.Select(Text).Order(StringComparer.Ordinal)];
    }

    private static string Text(Diagnostic finding) =>
        $"{finding.Id} {finding.Location.GetLineSpan().Path} {finding.Location.SourceSpan} {finding.GetMessage(CultureInfo.InvariantCulture)} {string.Join(' ', finding.AdditionalLocations.Select(place => $"{place.GetLineSpan().Path} {place.SourceSpan}"))}";
}
