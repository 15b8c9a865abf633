using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>Rules that no name shows: loops, handlers, state, events, tasks, and the order of what has none.</summary>
public sealed class ShapeTests
{
    private static DiagnosticResult At(string id, int location) => Verify<EffectAnalyzer>.Diagnostic(id).WithLocation(location).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    /// <summary>Statements of an async method, beside what they call.</summary>
    private static string Body(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        class Program
        {
            static Task<int> Ask() => Task.FromResult(1);
            static bool Stop() => false;
            static void Note(string text) { }
            static async Task<int> Run(int count, List<string> items)
            {
                await Ask();
                {{statements}}
                return 0;
            }
        }
        """;

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { try { return await Ask(); } catch (InvalidOperationException) { } }", "for")]
    [InlineData("while (count-- > 0) { try { await Ask(); break; } catch { Note(\"again\"); } }", "while")]
    [InlineData("var ok = false; do { try { await Ask(); ok = true; } catch { } } while (!ok);", "do")]
    [InlineData("foreach (var _ in Enumerable.Range(0, 3)) { try { return await Ask(); } catch { } }", "foreach")]
    [InlineData("again: try { return await Ask(); } catch { goto again; }", "catch")]
    [InlineData("try { return await Ask(); } catch { return await Ask(); }", "catch")]
    [InlineData("try { return await Ask(); } catch when (count > 0) { return await Run(count - 1, items); }", "catch")]
    [InlineData("int Of(string text) => text.Length; try { return Of(\"a\"); } catch { return Of(\"a\"); }", "catch")]
    public Task Catching_and_trying_again(string statements, string keyword) =>
        EffectVerify.FindsInHost(Body(Mark(statements, keyword)), At("ORCH7004", 0));

    [Theory]
    [InlineData("foreach (var item in items) { try { Note(item); } catch (InvalidOperationException) { } }")]
    [InlineData("try { return await Ask(); } catch (InvalidOperationException) { Note(\"failed\"); throw; }")]
    [InlineData("for (var i = 0; i < 3; i++) { try { await Ask(); } catch { return 1; } }")]
    [InlineData("try { return await Ask(); } catch (InvalidOperationException) { return -1; }")]
    [InlineData("int Of(string text) => text.Length; try { return Of(\"a\"); } catch (InvalidOperationException) { return Of(\"b\"); }")]
    public Task Handling_each_item_or_giving_up_is_silent(string statements) => EffectVerify.IsSilentInHost(Body(statements));

    [Theory]
    [InlineData("while (true) { Note(\"x\"); }", "while")]
    [InlineData("for (;;) { Note(\"x\"); }", "for")]
    [InlineData("again: Note(\"x\"); goto again;", "goto")]
    public Task Going_on_without_end(string statements, string keyword) =>
        EffectVerify.FindsInHost(Body(Mark(statements, keyword)).Replace("return 0;", "", StringComparison.Ordinal), At("ORCH3016", 0));

    [Theory]
    [InlineData("while (true) { if (Stop()) return 3; }")]
    [InlineData("for (;;) { if (Stop()) break; }")]
    [InlineData("while (!Stop()) Note(\"x\");")]
    public Task A_loop_that_ends_is_silent(string statements) => EffectVerify.IsSilentInHost(Body(statements));

    [Fact]
    public Task Tasks_that_nobody_waits_for() => EffectVerify.FindsInHost(Body("""
        {|#0:Ask|}();
        _ = {|#1:Ask|}();
        await Ask();
        var later = Ask();
        await later;
        async void {|#2:Fire|}() => await Ask();
        Action lambda = {|#3:async|} () => await Ask();
        """), At("ORCH3006", 0), At("ORCH3006", 1), At("ORCH3006", 2), At("ORCH3006", 3));

    [Fact]
    public Task What_runs_although_nobody_calls_it() => EffectVerify.FindsInHost("""
        using System.Runtime.CompilerServices;
        class C
        {
            ~{|#0:C|}() { }
            [{|#1:ModuleInitializer|}] internal static void Start() { }
        }
        """, At("ORCH3011", 0), At("ORCH3011", 1));

    [Fact]
    public Task Answers_that_are_kept_in_a_static() => EffectVerify.FindsInHost("""
        using System.Collections.Generic;
        class C
        {
            static readonly Dictionary<string, int> s_known = new() { ["a"] = 1 };
            static string? s_text;
            static object? s_made;
            static int Ask(string key) => key.Length;
            int Indexed(string key) => s_known.TryGetValue(key, out var known) ? known : {|#0:s_known|}[key] = Ask(key);
            void Added(string key) => {|#1:s_known|}.TryAdd(key, Ask(key));
            string Coalesced() => {|#2:s_text|} ??= "x";
            object Guarded() { if (s_made is null) {|#3:s_made|} = new object(); return s_made; }
            int Read(string key) => s_known[key];
        }
        """, At("ORCH6007", 0), At("ORCH6007", 1), At("ORCH6007", 2), At("ORCH6007", 3));

    [Fact]
    public Task Statics_that_change_and_events_in_an_orchestration() => EffectVerify.Finds("""
        using System;
        class C
        {
            static int {|#0:s_count|};
            static int {|#1:Count|} { get; set; }
            static readonly string[] s_names = ["a", "b"];
            const int Limit = 3;
            event Action? {|#2:Changed|};
            int Read() => s_names.Length + Limit;
        }
        """, At("ORCH2009", 0), At("ORCH2009", 1), At("ORCH3010", 2));

    [Fact]
    public Task Order_that_a_collection_does_not_promise() => EffectVerify.Finds("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        class C
        {
            List<string> Each(Dictionary<string, int> map) { var all = new List<string>(); foreach (var pair in {|#0:map|}) all.Add(pair.Key); return all; }
            string Joined(HashSet<string> set) => string.Join(",", {|#1:set|});
            List<int> Projected(HashSet<string> set) => {|#2:set|}.Select(static one => one.Length).ToList();
            string Ordered(HashSet<string> set) => string.Join(",", set.OrderBy(static one => one, StringComparer.Ordinal));
            int Counted(HashSet<string> set) => set.Count + set.Where(static one => one.Length > 1).Count();
            int Summed(Dictionary<string, int> map) { var total = 0; foreach (var pair in map) total += pair.Value; return total; }
            bool Asked(HashSet<string> set) => set.Contains("a") && set.Any(static one => one.Length > 1);
        }
        """, At("ORCH2007", 0), At("ORCH2007", 1), At("ORCH2007", 2));

    [Fact]
    public Task Code_that_no_build_has_seen() => EffectVerify.FindsInHost("""
        using System.Runtime.InteropServices;
        class C
        {
            static object Use(dynamic value) => {|#0:value.Go()|};
            [{|#1:DllImport|}("library")] static extern void Native();
            static unsafe void Call(delegate*<void> code) => {|#2:code()|};
        }
        """, At("ORCH8008", 0), At("ORCH8010", 1), At("ORCH8010", 2));

    [Fact]
    public Task The_current_culture_in_a_text() => EffectVerify.Finds("""
        using System;
        using System.Globalization;
        class C
        {
            string Hole(double value) => $"a {{|#0:value|}}";
            string Sum(double value) => "a" + {|#1:value|};
            string Given(double value) => string.Create(CultureInfo.InvariantCulture, $"{value}") + FormattableString.Invariant($"{value}");
            string Text(string value, char letter, bool yes) => $"{value} {letter}" + yes;
        }
        """, At("ORCH2005", 0), At("ORCH2005", 1));

    [Fact]
    public Task A_failure_of_a_port_that_becomes_another_answer() => EffectVerify.FindsInHost("""
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using Orchestration;
        sealed class Wrapped(IViewReader<int> inner) : IViewReader<int>
        {
            public async ValueTask<ViewResult<int>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
            {
                try { return await inner.ReadAsync(request, cancellationToken); }
                {|#0:catch|} (InvalidOperationException) { return ViewResult<int>.Available(3); }
            }
        }
        sealed class Closed(IViewReader<int> inner) : IViewReader<int>
        {
            public async ValueTask<ViewResult<int>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
            {
                try { return await inner.ReadAsync(request, cancellationToken); }
                catch (TimeoutException) { return ViewResult<int>.Unavailable(Failure.Timeout); }
            }
        }
        """, At("ORCH7005", 0));

    private static string Mark(string statements, string keyword)
    {
        var place = statements.IndexOf(keyword, StringComparison.Ordinal);
        var length = keyword.Length;
        return statements[..place] + "{|#0:" + statements.Substring(place, length) + "|}" + statements[(place + length)..];
    }
}
