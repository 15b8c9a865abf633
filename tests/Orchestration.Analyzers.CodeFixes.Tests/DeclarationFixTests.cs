using Orchestration.Analyzers.Declarations;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class DeclarationFixTests
{
    [Theory]
    [InlineData("public readonly record struct [|Opened|](OpaqueRef Case);", "public readonly partial record struct Opened(OpaqueRef Case);")]
    [InlineData("internal struct [|Opened|](OpaqueRef Case) { public bool Is => Case == default; }", "internal readonly partial record struct Opened(OpaqueRef Case) { public bool Is => Case == default; }")]
    [InlineData("record struct [|Opened|](OpaqueRef Case);", "readonly partial record struct Opened(OpaqueRef Case);")]
    public Task A_trigger_becomes_a_readonly_partial_record_struct(string broken, string mended) =>
        Fix<DeclarationAnalyzer, MalformedDeclarationFix>.Mends(
            $"// Kept.\r\n[Trigger(\"case.opened\", 1)]\r\n{broken}", $"// Kept.\r\n[Trigger(\"case.opened\", 1)]\r\n{mended}",
            "Make 'Opened' a readonly partial record struct");

    [Fact]
    public Task A_trigger_without_facets_is_left_to_its_author() =>
        Fix<DeclarationAnalyzer, MalformedDeclarationFix>.OffersNothing("[Trigger(\"case.opened\", 1)] record struct [|Opened|];");

    [Fact]
    public Task An_id_in_another_case_is_lowered() => Fix<DeclarationAnalyzer, MalformedIdFix>.Mends(
        """[View([|"Ward.Bed occupancy"|], "1.0.0")] readonly partial record struct A(bool Free);""",
        """[View("ward.bed-occupancy", "1.0.0")] readonly partial record struct A(bool Free);""", "Write \"ward.bed-occupancy\"");

    [Fact]
    public Task An_id_that_says_nothing_is_left_to_its_author() =>
        Fix<DeclarationAnalyzer, MalformedIdFix>.OffersNothing("""[View([|"ward"|], "1.0.0")] readonly partial record struct A(bool Free);""");

    [Fact]
    public Task Versions_are_completed() => Fix<DeclarationAnalyzer, MalformedVersionFix>.Mends(
        """
        [View("a.b", [|"1.0"|])] readonly partial record struct A(bool Free);
        [View("a.c", [|version: "v02.1.3"|])] readonly partial record struct B(bool Free);
        [Trigger("a.d", [|0|])] readonly partial record struct C(bool Free);
        """,
        """
        [View("a.b", "1.0.0")] readonly partial record struct A(bool Free);
        [View("a.c", version: "2.1.3")] readonly partial record struct B(bool Free);
        [Trigger("a.d", 1)] readonly partial record struct C(bool Free);
        """);

    [Theory]
    [InlineData("1.*")]
    [InlineData("")]
    [InlineData("latest")]
    public Task A_version_that_could_be_any_is_left_to_its_author(string version) =>
        Fix<DeclarationAnalyzer, MalformedVersionFix>.OffersNothing($$"""[View("a.b", [|"{{version}}"|])] readonly partial record struct A(bool Free);""");

    [Fact]
    public Task A_pin_without_version_pins_the_declared_one() =>
        Fix<DeclarationAnalyzer, MalformedVersionFix>.Mends(Flow("[|\"*\"|]"), Flow("\"1.2.0\""), "Write \"1.2.0\"");

    [Fact]
    public Task A_pin_of_another_version_pins_the_declared_one() =>
        Fix<DeclarationAnalyzer, PinMismatchFix>.Mends(Flow("[|\"1.1.0\"|]"), Flow("\"1.2.0\""));

    [Fact]
    public Task A_misspelt_facet_is_named() => Fix<DeclarationAnalyzer, UnknownFacetFix>.Mends(
        """
        namespace Ward
        {
            [View("a.b", "1.0.0")] readonly partial record struct Bed(bool Free, bool @Class);
            [Policy<Bed>("a.c", "1.0.0")] enum P { [Allow, When([|"Fre"|], Is = true), When([|"class"|], Is = true)] Yes }
        }
        """,
        """
        namespace Ward
        {
            [View("a.b", "1.0.0")] readonly partial record struct Bed(bool Free, bool @Class);
            [Policy<Bed>("a.c", "1.0.0")] enum P { [Allow, When(nameof(Bed.Free), Is = true), When(nameof(Bed.Class), Is = true)] Yes }
        }
        """);

    [Fact]
    public Task A_facet_that_resembles_none_or_several_is_left_to_its_author() => Fix<DeclarationAnalyzer, UnknownFacetFix>.OffersNothing("""
        [View("a.b", "1.0.0")] readonly partial record struct Bed(bool Free, bool Tree);
        [Policy<Bed>("a.c", "1.0.0")] enum P { [Allow, When([|"Occupied"|], Is = true)] Yes, [Deny, When([|"ree"|], Is = true)] No }
        """);

    [Fact]
    public Task Missing_edges_fail_closed() => Fix<DeclarationAnalyzer, MissingEdgeFix>.Mends(
        Flow("\"1.2.0\"", edges: "On(Signal.Allow, Flow.Done)", name: "[|Decide|]"),
        Flow("\"1.2.0\"", edges: "On(Signal.Allow, Flow.Done), On(Signal.Escalate, Declined), On(Signal.Deny, Declined)"),
        "Add On(Signal.Escalate, Declined), On(Signal.Deny, Declined)");

    [Fact]
    public Task A_missing_edge_without_a_closed_end_is_left_to_its_author() => Fix<DeclarationAnalyzer, MissingEdgeFix>.OffersNothing(
        Flow("\"1.2.0\"", edges: "On(Signal.Allow, Flow.Done)", name: "[|Decide|]").Replace("Outcome.Declined", "Outcome.Completed", StringComparison.Ordinal));

    [Fact]
    public Task Edges_that_are_never_taken_are_removed() => Fix<DeclarationAnalyzer, WrongEdgeFix>.Mends(
        Flow("\"1.2.0\"", edges: Whole + ", On([|Signal.Approved|], Flow.Done)][On([|Signal.Deny|], Flow.Done)"),
        Flow("\"1.2.0\"", edges: Whole));

    private const string Whole = "On(Signal.Allow, Flow.Done), On(Signal.Escalate, Flow.Declined), On(Signal.Deny, Flow.Declined)";

    private static string Flow(string pin, string edges = Whole, string name = "Decide") => $$"""
        [Trigger("a.b", 1)] readonly partial record struct Opened(bool Free);
        [Policy<Opened>("a.c", "1.2.0")] enum P { [Allow, When(nameof(Opened.Free), Is = true)] Yes }
        [Workflow("a.d", "1.0.0"), StartsOn<Opened>]
        enum Flow
        {
            [Evaluate<P>({{pin}})]
            [{{edges}}]
            {{name}},
            [Terminate(Outcome.Completed)] Done,
            [Terminate(Outcome.Declined)] Declined,
        }
        """;
}
