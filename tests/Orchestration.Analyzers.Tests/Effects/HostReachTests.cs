using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>A host: what its ports reach, through every kind of call, is held against what each port exists for.</summary>
public sealed class HostReachTests
{
    private static DiagnosticResult Writes(int location, string chain, string condition = "", string role = "a view reader reads") =>
        EffectVerify.Found("ORCH4002", "ADR 4, CP-17", location, chain, $"writes a file{condition} although {role}").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);

    /// <summary>A reader whose body is given, with whatever else the program declares.</summary>
    private static string Reader(string body, string rest, string members = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using Orchestration;
        sealed class Reader : IViewReader<int>
        {
            {{members}}
            public ValueTask<ViewResult<int>> ReadAsync(ViewRequest request, CancellationToken cancellationToken)
            {
                {{body}}
                return default;
            }
        }
        {{rest}}
        """;

    [Fact]
    public Task Own_attributes_of_an_assembly_a_delegate_and_an_enum_reach_nothing() => EffectVerify.FindsInHost(
        """
        using System;
        [assembly: Own(1)]
        [module: Own(2)]
        [Own(3)] delegate void Done([Own(4)] int value = 5);
        [Own(6)] enum Kind { [Own(7)] First }
        sealed class OwnAttribute(int number) : Attribute { public int Number => number; }
        """);

    [Fact]
    public Task A_chain_of_calls_is_one_finding_at_its_cause() => EffectVerify.FindsInHost(
        Reader("Load(); Load(); Store.Keep();", "static class Store { public static void Keep() { {|#0:File.Delete|}(\"a\"); } static void Unreached() => File.Delete(\"b\"); }", "void Load() => Store.Keep();"),
        Writes(0, "Reader.ReadAsync -> Store.Keep -> File.Delete"));

    [Fact]
    public Task Accessors_operators_initializers_and_static_constructors() => EffectVerify.FindsInHost(
        Reader(
            "_ = Store.Count; _ = new Store() + new Store(); Lazily.Touch();",
            """
            class Store
            {
                readonly object _made = {|#0:File.Create|}("a");
                public static int Count { get { {|#1:File.Delete|}("a"); return 1; } }
                public static Store operator +(Store left, Store right) { {|#2:File.Move|}("a", "b"); return left; }
            }
            static class Lazily { static Lazily() => {|#3:File.Delete|}("a"); public static void Touch() { } }
            """),
        Writes(0, "Reader.ReadAsync -> new Store -> File.Create"), Writes(1, "Reader.ReadAsync -> Store.Count -> File.Delete"),
        Writes(2, "Reader.ReadAsync -> Store.op_Addition -> File.Move"), Writes(3, "Reader.ReadAsync -> static Lazily -> File.Delete"));

    [Fact]
    public Task Own_implementations_and_overrides_and_the_message_says_on_what_it_depends() => EffectVerify.FindsInHost(
        Reader(
            "store.Keep(); shape.Draw();",
            """
            interface IStore { void Keep(); }
            class FileStore : IStore { public void Keep() => {|#0:File.Delete|}("a"); }
            abstract class Shape { public void Draw() => Core(); protected abstract void Core(); }
            class Square : Shape { protected override void Core() => {|#1:File.Delete|}("a"); }
            """, "IStore store = null!; Shape shape = null!;"),
        Writes(0, "Reader.ReadAsync -> FileStore.Keep -> File.Delete", " if the call reaches 'FileStore.Keep',"),
        Writes(1, "Reader.ReadAsync -> Shape.Draw -> Square.Core -> File.Delete", " if the call reaches 'Square.Core',"));

    [Fact]
    public Task External_virtuals_are_followed_only_where_the_object_is_ours() => EffectVerify.FindsInHost(
        Reader(
            "_ = key.ToString(); object any = request; _ = any.ToString();",
            """
            class Key { public override string ToString() => "k"; }
            class Noisy : Key { public override string ToString() { {|#0:File.Delete|}("a"); return "n"; } }
            class Elsewhere { public override string ToString() { File.Delete("a"); return "e"; } }
            """, "Key key = null!;"),
        Writes(0, "Reader.ReadAsync -> Noisy.ToString -> File.Delete", " if the call reaches 'Noisy.ToString',"));

    [Fact]
    public Task Delegates_where_they_are_made_and_where_they_are_kept() => EffectVerify.FindsInHost(
        Reader(
            "Run(() => {|#0:File.Delete|}(\"a\")); s_kept(); Group(Erase);",
            "",
            """
            static readonly Action s_kept = () => {|#1:File.Delete|}("b");
            static readonly Action s_unused = () => File.Delete("c");
            static void Run(Action action) => action();
            static void Group(Action action) => action();
            static void Erase() => {|#2:File.Delete|}("d");
            """),
        Writes(0, "Reader.ReadAsync -> File.Delete"),
        Writes(1, "Reader.ReadAsync -> File.Delete", " if that is what 'Reader.s_kept' holds,"),
        Writes(2, "Reader.ReadAsync -> Erase -> File.Delete"));

    [Fact]
    public Task Each_port_may_do_what_it_exists_for() => EffectVerify.FindsInHost("""
        using System;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using Orchestration;
        sealed class Sink : IAuditSink
        {
            public ValueTask AppendAsync(AuditRecord record, CancellationToken cancellationToken) { File.AppendAllText("log", DateTime.UtcNow.ToString("O")); return default; }
        }
        sealed class Gateway : IMutationGateway
        {
            public ValueTask<MutationOutcome> ExecuteAsync(MutationRequest request, CancellationToken cancellationToken) { {|#0:File.Delete|}("a"); return default; }
        }
        """,
        Writes(0, "Gateway.ExecuteAsync -> File.Delete", role: "a gateway writes the one operation that it was asked for"));

    [Fact]
    public Task A_composition_root_and_a_derivation() => EffectVerify.FindsInHost("""
        using System;
        using System.IO;
        using Orchestration;
        static class Program
        {
            static void Main2() { Compose(); File.Delete("after"); }
            static OrchestrationPorts Compose() { Prepare(); return new OrchestrationPorts { Audit = null!, Decisions = null!, Gateway = null!, Ledger = null!, Checkpoints = null! }; }
            static void Prepare() => {|#0:File.Delete|}("before");
            [Derive] static int Age(int born) => {|#1:DateTime.UtcNow|}.Year - born;
        }
        """,
        Writes(0, "Program.Compose -> Prepare -> File.Delete", role: "a composition root puts the ports together"),
        EffectVerify.Found("ORCH2001", "ADR 3.1", 1, "Program.Age -> DateTime.UtcNow", "reads the clock although a derivation calculates one facet from others").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    [Fact]
    public Task Recursion_ends_and_an_unreached_cycle_is_silent() => EffectVerify.FindsInHost(
        Reader("Even(3);", "static class Other { static void A() { B(); File.Delete(\"x\"); } static void B() => A(); }",
            "static void Even(int n) => Odd(n - 1); static void Odd(int n) { Even(n - 1); {|#0:File.Delete|}(\"a\"); }"),
        Writes(0, "Reader.ReadAsync -> Even -> Odd -> File.Delete"));

    [Fact]
    public async Task The_chain_is_in_the_additional_locations()
    {
        var source = Reader("Load();", "", "void Load() => System.IO.File.Delete(\"a\");");
        var found = Assert.Single(Violations.AnalyzeHost(Violations.Compile(source)), finding => finding.Id == "ORCH4002");
        var call = Assert.Single(found.AdditionalLocations);
        Assert.Equal("Load", (await call.SourceTree!.GetTextAsync()).ToString(call.SourceSpan));
    }
}
