using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Tests.Phi;

/// <summary>Whatever is typed: no crash, no hang, and where the proof is given up, a finding that says so.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("log.LogInformation(p.")]
    [InlineData("log.LogInformation($\"{p.Name}")]
    [InlineData("log.Missing(p.Name, ref p, out var x); Missing(p); new Missing(p.Name).Other = p.Mrn;")]
    [InlineData("foreach (var in patients) { } for (;;) { break p; } goto nowhere; switch (p) { case { Name: { : break; }")]
    [InlineData("var x = x; var (a, b) = a; Func<int> f = f(); (p.Name, form.Text) = ;")]
    [InlineData("return p.Name; yield return p.Name; await p; throw p.Name; lock (p.Name) { }")]
    [InlineData("var q = from one in select one.Name; var r = new() { Name = }; p?.Name?.;")]
    [InlineData("if (p is { Name: var n and not [.., var m] or (var k, _) }) log.LogInformation(n + m + k);")]
    public void A_program_that_does_not_compile_breaks_nothing(string statements) => Analyze($"class C : Frame {{ async void M() {{ {statements} }} }}");

    [Theory]
    [InlineData("class C : Frame { partial class D<T> : D<D<T>> where T : D<T> { [Phi] public T A; public D<D<T>> B; } void M(D<D<int>> d) => log.LogInformation(\"\", d.A, d.B); }")]
    [InlineData("class C<T> : Frame { public C<C<T>> Next; [Phi] public string Name; void M() => log.LogInformation(\"\", Next.Next.Next); }")]
    [InlineData("record R([Phi] string Name, R Next) { } class C : Frame { void M(R r) => log.LogInformation(\"\", r); }")]
    [InlineData("interface I : I { [Phi] string Name { get; } } class A : B { } class B : A { [Phi] public string X; } class C : Frame { void M(A a, I i) => log.LogInformation(a.X + i.Name); }")]
    [InlineData("class C : Frame { [Phi, Label, Label((DataLabel)99), Declassifies] string A; [Declassifies(null)] void M([Phi] string a) => log.LogInformation(a + A); }")]
    [InlineData("class C : Frame { string this[[Phi] string i] => i; static C operator +(C a, [Phi] string b) => a; void M() { var c = this + p.Name; _ = this[p.Name]; } }")]
    public void Types_that_go_in_circles_end(string program) => Analyze(program);

    [Fact]
    public void A_half_typed_body_breaks_nothing_at_any_length()
    {
        const string Body = "class C : Frame { void M(List<Patient> all) { foreach (var one in all) { var (n, v) = (one.Name, one.Visits); if (one is { Mrn: var m } && v > 1) log.LogInformation($\"{n} {m}\", all.Select(x => x?.Email)); else form = form with { Text = n }; } } }";
        for (var length = 1; length <= Body.Length; length += 7)
            Analyze(Body[..length]);
    }

    [Fact]
    public void Five_thousand_lines_are_walked()
    {
        // Two hundred variables, which every line carries on: more of them would be slow for the compiler itself.
        var lines = string.Concat(Enumerable.Range(1, 5_000).Select(line => $"s{line % 200} = s{(line - 1) % 200} + {line}; if (p.Visits > {line}) log.LogInformation(\"{line}\");\n"));
        var variables = string.Join(", ", Enumerable.Range(0, 200).Select(line => $"s{line} = \"\""));
        var watch = Stopwatch.StartNew();
        var findings = Analyze($"class C : Frame {{ void M() {{ string {variables}; s0 = p.Name; {lines} log.LogInformation(s199); }} }}");
        Assert.Contains(findings, finding => finding.Id == "ORCH5003");
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(4), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("{0}p.Name{1}", "(", ")", "ORCH5003")]
    [InlineData("{0}p.Name{1}", "string.Concat(", ")", "ORCH5015")]
    [InlineData("p.Name{1}", "", ".Trim()", "ORCH5015")]
    [InlineData("p.Name{1}", "", " + \"x\"", "ORCH5003")]
    public void A_thousand_deep_is_followed_or_told_of(string expression, string open, string close, string rule)
    {
        var text = expression.Replace("{0}", string.Concat(Enumerable.Repeat(open, 1_000)), StringComparison.Ordinal).Replace("{1}", string.Concat(Enumerable.Repeat(close, 1_000)), StringComparison.Ordinal);
        Diagnostic[] findings = [];
        // As deep a stack as the compiler's own threads have.
        var thread = new Thread(() => findings = [.. Analyze($"class C : Frame {{ void M() => log.LogInformation({text}); }}")], 8 * 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.Contains(findings, finding => finding.Id == rule);
    }

    [Fact]
    public void No_chain_of_methods_is_too_long()
    {
        var chain = string.Concat(Enumerable.Range(0, 2_000).Select(step => $"private static void M{step}(string s) => M{step + 1}(s);"));
        var findings = Analyze($"class C : Frame {{ {chain} private static void M2000(string s) => log.LogInformation(s); void Run() => M0(p.Name); }}");
        Assert.Equal("ORCH5003", Assert.Single(findings).Id);
    }

    [Fact]
    public void Methods_in_circles_are_solved_whoever_is_asked_first()
    {
        var circle = string.Concat(Enumerable.Range(0, 30).Select(step => $"private static string M{step}(int n, string s) => n == 99 ? s : n < {step} ? M{(step + 1) % 30}(n, s) : M{(step * 7 + 3) % 30}(n - 1, n == 0 ? s : \"\");"));
        var findings = Analyze($"class C : Frame {{ {circle} void Run() => log.LogInformation(M0(3, p.Name)); void Other() => log.LogInformation(M17(3, \"x\")); }}");
        Assert.Equal("ORCH5003", Assert.Single(findings).Id);
    }

    [Theory]
    [InlineData("phi", 0)]
    [InlineData("phi T:A\nwhat T:B\n", 1)]
    public void A_malformed_file_is_told_of_where_it_is(string content, int line)
    {
        var finding = Assert.Single(Corpus.Run(Corpus.Compile(("/clinic/A.cs", "class C { }")), [new TextFile("/clinic/orchestration.phi", content)]));
        Assert.Equal(("ORCH5018", "/clinic/orchestration.phi", line), (finding.Id, finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void A_compilation_without_orchestration_is_left_alone()
    {
        var compilation = Corpus.Compile(("/clinic/A.cs", "public class C { public void M(string ssn) => System.Console.WriteLine(ssn); }"));
        var orchestration = compilation.References.Single(reference => reference.Display!.Contains("Orchestration.Abstractions", StringComparison.Ordinal));
        Assert.NotEmpty(Corpus.Run(compilation, []));
        Assert.Empty(Corpus.Run(compilation.RemoveReferences(orchestration), []));
    }

    private static IEnumerable<Diagnostic> Analyze(string program) =>
        Corpus.Run(Corpus.Compile(("/clinic/Prelude.cs", Corpus.Prelude), ("/clinic/Program.cs", program)), Corpus.Files).Where(finding => finding.Location.SourceTree?.FilePath == "/clinic/Program.cs");
}
