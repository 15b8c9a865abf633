using System.Text;

namespace Orchestration.Analyzers.Tests.BadInput;

/// <summary>Programs that no person writes and every tool meets: circular, endless, deep, long, split into thousands.</summary>
internal static class ExtremePrograms
{
    /// <summary>The programs of one file by name; every one holds at least one use that the rules look at.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["cyclic bases"] = "class A : B { object M() => DateTime.UtcNow; } class B : C; class C : A; interface I : J; interface J : I; class D : A, I, IViewReader<D>;",
        ["cyclic generics"] = "class A<T> : A<A<A<T>>> where T : A<T> { T? M(A<A<T>> a) => a.M(null!); } class B : A<B>, IEquatable<B<B>>; class B<T> : B where T : B<T>;",
        ["cyclic constraints"] = "class A<T, U> where T : U where U : T { object M() => Guid.NewGuid(); }",
        ["cyclic constants"] = "class A { const int X = Y; const int Y = X; [Obsolete(nameof(X) + Z)] const string Z = W; const string W = Z; }",
        ["cyclic structs"] = "struct A { B b; object M() => new Random(); } struct B { A a; }",
        ["cyclic initializers"] = "class A { static A a = B.b; static A Make() => a ?? Make(); } class B { public static A b = new A() ?? b; }",
        ["cyclic var"] = "class A { void M() { var a = b; var b = a; var c = c.M(DateTime.UtcNow); } }",
        ["cyclic aliases"] = "using A = B; using B = A; class C : A { object M() => DateTime.Now; }",
        ["cyclic attributes"] = "[A(typeof(A))] class A : Attribute { [A(typeof(A))] public A([A(null!)] Type type) { } }",
        ["nothing but errors"] = "class { ( => ] : base(new new typeof(default(stackalloc ; operator +",
        ["unknown everything"] = "class A : Missing<Other>, IMissing { Gone M(Lost x) => x.Find().Field[Nothing].Call(out var y) + y switch { Far => nameof(z) }; }",
        ["malformed declarations"] = "[Workflow] enum A { [Write(null!)] B = C, [On(Signal.Allow, A.B)] C = B } [Policy<Nobody>(1, null)] enum D { [When(null)] X } [View] record struct E(dynamic F, E G);",
        ["long method"] = Method(string.Concat(Enumerable.Range(0, 5_000).Select(line => $"var v{line} = {(line == 0 ? "1" : $"v{line - 1}")} + Math.Abs({line}); _ = DateTime.UnixEpoch;\n"))),
        ["long method of findings"] = Method(string.Concat(Enumerable.Repeat("_ = DateTime.UtcNow;\n", 5_000))),
        ["many locals and closures"] = Method(string.Concat(Enumerable.Range(0, 300).Select(index => $"var v{index} = {index}; Func<int> f{index} = () => v{index} + {(index == 0 ? "0" : $"f{index - 1}()")};\n"))),
        ["deep sum"] = Method("var a = 1; var b = " + string.Join(" + ", Enumerable.Repeat("a", 1_000)) + ";"),
        ["deep call chain"] = Method("var a = \"\"" + string.Concat(Enumerable.Repeat(".Trim()", 1_000)) + ";"),
        ["deep brackets"] = Method("var a = " + Nest("(", "1", ")", 1_000) + ";"),
        ["deep negation"] = Method("var a = " + Nest("!", "true", "", 1_000) + ";"),
        ["deep conditional"] = Method("var a = true; var b = " + Nest("a ? 1 : ", "2", "", 1_000) + ";"),
        ["deep arguments"] = Method("var a = " + Nest("Math.Abs(", "1", ")", 1_000) + ";"),
        ["deep lambdas"] = Method("Func<object> a = " + Nest("() => (Func<object>)(", "() => DateTime.UtcNow", ")", 60) + ";"),
        ["deep blocks"] = Method(Nest("{ if (true) ", "_ = DateTime.UtcNow;", "}", 500)),
        ["deep loops"] = Method(Nest("while (true) { try { ", "_ = DateTime.UtcNow;", "} catch { } }", 100)),
        ["deep initializers"] = "class A { public A? B { get; set; } static A M() => " + Nest("new A { B = ", "new A()", " }", 500) + "; }",
        ["deep patterns"] = "class A { public A? B { get; set; } static bool M(A a) => a is " + Nest("{ B: ", "null", " }", 100) + "; }",
        ["deep tuples"] = Method("var a = " + Nest("(1, ", "2", ")", 100) + ";"),
        ["deep types"] = "class A<T> { A<" + Nest("A<", "int", ">", 200) + ">? f; object M() => typeof(A<" + Nest("List<", "int", ">", 200) + ">); }",
        ["deep nesting of types"] = Nest("class A { object M() => Guid.NewGuid(); ", "", "}", 300),
        ["deep namespaces"] = Nest("namespace A { ", "class B { object M() => Guid.NewGuid(); }", "}", 100),
        ["deep inheritance"] = "class A0 { public virtual object M() => DateTime.UtcNow; }" + Lines(200, index => $"class A{index + 1} : A{index} {{ public override object M() => base.M(); }}"),
        ["many overloads"] = "class A {" + Lines(300, index => $"void M(int a, A{index}? b = null) {{ M(a, b); }} class A{index};") + "}",
        ["many implementations"] = "interface I { object M(); }" + Lines(500, index => $"class A{index} : I {{ I? i; public object M() => i!.M(); }}") + Reader("((I)null!).M();"),
        ["call chain of a port"] = Reader("M0();", Lines(1_500, index => $"static void M{index}() => M{index + 1}();") + "static void M1500() => File.Delete(\"\");"),
        ["clique of a port"] = Reader("M0(0);", Lines(80, index => $"static void M{index}(int n) {{ {string.Concat(Enumerable.Range(0, 80).Select(other => $"M{other}(n);"))} }}")),
        ["generic expansion"] = Reader("M<int>(9);", "static void M<T>(int n) { M<List<T>>(n - 1); M<(T, T)>(n - 1); }"),
        ["big array"] = "class A { static readonly int[] s = [" + string.Join(',', Enumerable.Range(0, 20_000)) + "]; }",
        ["big enum"] = "enum A {" + Lines(10_000, index => $"M{index},") + "}",
        ["big switch"] = "class A { static int M(int a) => a switch {" + Lines(1_000, index => $"{index} => {index + 1},") + "_ => DateTime.UtcNow.Day }; }",
        ["big string"] = "class A { const string S = \"" + new string('a', 1_000_000) + "\"; }",
        ["big interpolation"] = Method("var a = $\"" + string.Concat(Enumerable.Repeat("{DateTime.UnixEpoch}", 500)) + "\";"),
        ["odd names"] = "class @class { object @new(object @object) => global::System.DateTime.@UtcNow; object \u00e9\u4e2d\\u0041() => Guid.NewGuid(); }",
        ["preprocessor"] = string.Concat(Enumerable.Repeat("#if A\n#region\n#pragma warning disable\n", 300)) + "class A;",
        ["nothing"] = "",
        ["zeros"] = new string('\0', 1_000),
        ["half a surrogate"] = "class A { string s = \"\ud800\"; char c = '\udc00'; }",
    };

    /// <summary>One class in thousands of files, each with a use.</summary>
    public static IEnumerable<string> Partial(int files) => Enumerable.Range(0, files).Select(index =>
        $"public static partial class Ward {{ public static object? M{index}() => {(index % 100 == 0 ? "DateTime.UtcNow" : $"M{Math.Max(index - 1, 0)}()")}; }}");

    private static string Method(string statements) => $"class A {{ static void M() {{ {statements} }} }}";

    private static string Reader(string statements, string members = "") =>
        $"class Reader : IViewReader<int> {{ public ValueTask<ViewResult<int>> ReadAsync(ViewRequest request, CancellationToken token) {{ {statements} return default; }} {members} }}";

    private static string Nest(string before, string inner, string after, int depth) =>
        new StringBuilder().Insert(0, before, depth).Append(inner).Insert(before.Length * depth + inner.Length, after, depth).ToString();

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}
