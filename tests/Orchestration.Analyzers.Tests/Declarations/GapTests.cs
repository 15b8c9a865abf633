using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Declarations;

namespace Orchestration.Analyzers.Tests;

/// <summary>What falls to the default deny: ORCH1108 informs of it, ORCH1104 refuses it under <c>Total</c>, and never both.</summary>
public sealed class GapTests
{
    private static DiagnosticResult Informs(string cell) => new DiagnosticResult("ORCH1108", DiagnosticSeverity.Info).WithLocation(0).WithMessage(
        $"Policy 'Rules' denies by default what no rule decides: {cell} -> no rule applies, default Deny{(cell.Contains("..", StringComparison.Ordinal) ? " (e.g. age 18)" : string.Empty)} (ADR 3.1: deny by default); add a rule for these cases, or leave them to the default deny");

    private static string Program(string rules, string colours = "Red, Blue", string options = "") => $$"""
        using Orchestration;
        public enum Colour { {{colours}} }
        [View("sample.view", "1.0.0")]
        public readonly partial record struct View([Within(0, 130)] byte Age, Colour Colour, SemanticVersion Client);
        [View("sample.composed", "1.0.0")]
        public readonly partial record struct Composed([From<View>, Within(0, 130)] byte Age, [From<View>(nameof(View.Colour))] Colour Paint);
        [Policy<View>("sample.rules", "1.0.0"{{options}})]
        public enum {|#0:Rules|} { {{rules}} }
        """;

    [Fact]
    public Task A_gap_without_Total_informs() => Verify<DeclarationAnalyzer>.Analyzer(
        Program("""[Escalate, When("Age", AtMost = 17)] Minor"""), Informs("Age 18..130"));

    [Fact]
    public async Task A_gap_under_Total_is_one_error_and_informs_of_nothing()
    {
        var test = Verify<DeclarationAnalyzer>.Create(
            Program("""[Escalate, When("Age", AtMost = 17)] Minor""", options: ", {|#1:Total = true|}").Replace("{|#0:Rules|}", "Rules"), null,
            Verify<DeclarationAnalyzer>.Diagnostic("ORCH1104").WithLocation(1).WithArguments("Rules", "Age 18..130 -> no rule applies, default Deny (e.g. age 18)"));
        test.DisabledDiagnostics.Clear();
        await test.RunAsync(CancellationToken.None);
    }

    [Fact]
    public async Task A_policy_without_a_gap_informs_of_nothing()
    {
        var test = Verify<DeclarationAnalyzer>.Create(Program("""[Escalate, When("Age", AtMost = 17)] Minor, [Allow, When("Age", AtLeast = 18)] Adult""").Replace("{|#0:Rules|}", "Rules"), null);
        test.DisabledDiagnostics.Clear();
        await test.RunAsync(CancellationToken.None);
    }

    [Fact]
    public Task A_member_that_a_later_version_adds_is_a_gap() => Verify<DeclarationAnalyzer>.Analyzer(
        Program("""[Allow, When("Colour", Is = Colour.Red)] Warm, [Deny, When("Colour", Is = Colour.Blue)] Cold""", "Red, Blue, Green"), Informs("Colour = Green"));

    [Fact]
    public Task Versions_between_ranges_are_a_gap() => Verify<DeclarationAnalyzer>.Analyzer(
        Program("""[Allow, When("Client", AtLeast = "2.0.0")] Current, [Escalate, When("Client", AtMost = "1.0.0")] Old"""),
        new DiagnosticResult("ORCH1108", DiagnosticSeverity.Info).WithLocation(0).WithArguments("Rules", "Client between 1.0.0 and 2.0.0 -> no rule applies, default Deny (e.g. client 1.0.1)"));

    [Fact]
    public Task Version_ranges_that_exclude_each_other_are_a_rule_that_never_applies() => Verify<DeclarationAnalyzer>.Analyzer(
        Program("""[Allow, {|#1:When("Client", AtLeast = "2.0.0")|}, {|#2:When("Client", AtMost = "2.0.0-rc.1")|}] Never, [Escalate] Rest""").Replace("{|#0:Rules|}", "Rules"),
        Verify<DeclarationAnalyzer>.Diagnostic("ORCH1101").WithLocation(1).WithLocation(2).WithArguments("Never", "Client"));

    [Fact]
    public Task A_composed_view_is_analysed_by_what_its_facets_come_from() => Verify<DeclarationAnalyzer>.Analyzer(
        Program("""[Allow, When("Paint", In = [Colour.Red, Colour.Blue])] Warm, [Deny, When("Age", AtMost = 17)] Minor""", "Red, Blue, Green").Replace("Policy<View>", "Policy<Composed>"),
        Informs("Paint = Green, Age 18..130"));
}
