using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Declarations;

namespace Orchestration.Analyzers.Tests;

/// <summary>What is proved of a policy: each finding with its place, its message and the rules involved, and its nearest clean twin.</summary>
public sealed class PolicyProofTests
{
    private static DiagnosticResult At(string id, string message, params int[] places) =>
        places.Aggregate(Verify<DeclarationAnalyzer>.Diagnostic(id).WithMessage(message), (result, place) => result.WithLocation(place));

    private static string Program(string head, string rules) => $$"""
        using Orchestration;
        [View("sample.view", "1.0.0")]
        public readonly partial record struct View([Within(0, 130)] byte Age, bool? Consent, bool Urgent);
        {{head}}
        public enum Rules { {{rules}} }
        """;

    private const string Plain = """[Policy<View>("sample.rules", "1.0.0")]""";
    private const string Total = """[Policy<View>("sample.rules", "1.0.0", {|#0:Total = true|})]""";
    private const string First = """[Policy<View>("sample.rules", "1.0.0", Combine = Combining.FirstApplicable)]""";

    [Fact]
    public Task A_rule_that_never_applies() => Verify<DeclarationAnalyzer>.Analyzer(
        Program(Plain, """[Allow, {|#0:When("Age", AtLeast = 18)|}, {|#1:When("Age", AtMost = 17)|}] Adult"""),
        At("ORCH1101", "Rule 'Adult' never applies, because no value of 'Age' meets all its conditions (ADR 3.1: decisions are made by declared rules); correct the conditions, or remove the rule", 0, 1));

    [Fact]
    public Task A_rule_shadowed_by_the_union_of_others() => Verify<DeclarationAnalyzer>.Analyzer(
        Program(Plain, """[Deny, When("Age", AtMost = 17)] {|#1:Minor|}, [Escalate, When("Age", AtLeast = 16)] {|#2:Adult|}, [Allow, When("Age", AtLeast = 10)] {|#0:Anybody|}"""),
        At("ORCH1102", "Rule 'Anybody' never decides, because wherever it matches 'Minor', 'Adult' decide first (ADR 3.1: decisions are made by declared rules); narrow those, or remove the rule", 0, 1, 2));

    [Fact]
    public Task Rules_that_only_their_order_decides() => Verify<DeclarationAnalyzer>.Analyzer(
        Program(First, """[Allow, When("Urgent", Is = true)] {|#1:Fast|}, [Escalate, When("Age", AtMost = 17)] {|#0:Minor|}"""),
        At("ORCH1103", "Rules 'Fast' and 'Minor' conflict, and only their order decides: Urgent = true, Age 0..17 -> 'Fast' decides Allow, 'Minor' would decide Escalate (e.g. age 0) (ADR 3.1: deterministic); make one the special case of the other, or let them exclude each other", 0, 1));

    [Fact]
    public Task A_total_policy_with_a_gap() => Verify<DeclarationAnalyzer>.Analyzer(
        Program(Total, """[Escalate, When("Age", AtMost = 17)] Minor, [Allow, When("Urgent", Is = true), When("Consent", Is = true)] Fast, [Deny, When("Consent", IsNot = true)] Rest"""),
        At("ORCH1104", "Policy 'Rules' is declared total, but Age 18..130, Urgent = false, Consent = true -> no rule applies, default Deny (e.g. age 18) (ADR 3.1: deny by default is for what nobody thought of); add a rule for these cases, or remove Total", 0));

    [Fact]
    public Task A_never_that_does_not_hold() => Verify<DeclarationAnalyzer>.Analyzer(
        Program(Plain + """ [{|#0:Never(Decision.Allow, "Consent", IsNot = true)|}]""", """[Allow, When("Consent", Is = true)] Agreed, [Allow, When("Urgent", Is = true)] {|#1:Fast|}"""),
        At("ORCH1105", "[Never(Allow)] on 'Consent' does not hold: Consent in {Unknown, false}, Urgent = true -> Allow by 'Fast' (e.g. consent Unknown) (ADR 3.1, CP-18); correct 'Fast'", 0, 1));

    [Fact]
    public Task An_always_that_does_not_hold() => Verify<DeclarationAnalyzer>.Analyzer(
        Program(Plain + """ [{|#0:Always(Decision.Escalate, "Age", AtMost = 17)|}]""", """[Escalate, When("Age", AtMost = 15)] Minor"""),
        At("ORCH1105", "[Always(Escalate)] on 'Age' does not hold: Age 16..17 -> no rule applies, default Deny (e.g. age 16) (ADR 3.1, CP-18); correct the policy, by a rule for these cases", 0));

    [Fact]
    public Task An_unknown_that_permits() => Verify<DeclarationAnalyzer>.Analyzer(
        Program(Plain, """[Escalate, When("Consent", Is = false)] {|#1:Refused|}, [Allow, When("Consent", IsNot = false)] {|#0:Other|}"""),
        At("ORCH1106", "An Unknown 'Consent' is allowed where false is not: every case -> while 'Consent' is Unknown, Allow by 'Other'; when it is false, Escalate by 'Refused' (ADR 3.1: deny by default); let Unknown escalate, or narrow 'Other'", 0, 1));

    [Theory]
    // Adjacent conditions; a rule that decides somewhere; a special case before its general one; overlap of one effect.
    [InlineData(Plain, """[Allow, When("Age", AtLeast = 18), When("Age", AtMost = 18)] Adult""")]
    [InlineData(Plain, """[Deny, When("Age", AtMost = 17)] Minor, [Escalate, When("Age", AtLeast = 19)] Adult, [Allow, When("Age", AtLeast = 10)] Anybody""")]
    [InlineData(First, """[Allow, When("Urgent", Is = true), When("Age", AtMost = 17)] Fast, [Escalate, When("Age", AtMost = 17)] Minor""")]
    [InlineData(First, """[Allow, When("Urgent", Is = true)] Fast, [Allow, When("Age", AtMost = 17)] Minor""")]
    // A gap without Total; no gap with it.
    [InlineData(Plain, """[Escalate, When("Age", AtMost = 17)] Minor""")]
    [InlineData("""[Policy<View>("sample.rules", "1.0.0", Total = true)]""", """[Escalate, When("Age", AtMost = 17)] Minor, [Allow, When("Age", AtLeast = 18)] Adult""")]
    // Invariants that hold; Unknown that escalates, or is allowed as every known value is.
    [InlineData(Plain + """ [Never(Decision.Allow, "Consent", IsNot = true)]""", """[Allow, When("Consent", Is = true)] Agreed""")]
    [InlineData(Plain + """ [Always(Decision.Escalate, "Age", AtMost = 15)]""", """[Escalate, When("Age", AtMost = 15)] Minor""")]
    [InlineData(Plain, """[Escalate, When("Consent", IsNot = true)] Refused, [Allow] Other""")]
    [InlineData(Plain, """[Allow, When("Consent", IsNot = true)] Any, [Allow, When("Consent", Is = true)] Agreed""")]
    public Task The_nearest_clean_twin_is_silent(string head, string rules) => Verify<DeclarationAnalyzer>.Analyzer(Program(head, rules));
}
