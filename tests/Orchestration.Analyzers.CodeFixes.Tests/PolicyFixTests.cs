using Orchestration.Analyzers.Declarations;

namespace Orchestration.Analyzers.CodeFixes.Tests;

public sealed class PolicyFixTests
{
    [Fact]
    public Task Rules_that_never_apply_are_removed() => Fix<DeclarationAnalyzer, RuleNeverAppliesFix>.Mends(
        Policy("[Allow] First, [Deny, [|When(\"N\", AtLeast = 4)|], When(\"N\", AtMost = 3)] Second, [Deny, [|When(\"N\", Is = 1)|], When(\"N\", Is = 2)] Third"),
        Policy("[Allow] First"), null);

    [Fact]
    public Task Rules_that_never_decide_are_removed() => Fix<DeclarationAnalyzer, RuleShadowedFix>.Mends(
        Policy("[Deny] No,\r\n    // Never reached.\r\n    [Allow] [|Yes|],\r\n    [Allow] [|Also|],\r\n"), Policy("[Deny] No,\r\n"), null);

    [Theory]
    [InlineData("[Allow, When(nameof(V.N), AtLeast = 4)] A", "[Escalate, When(nameof(V.N), AtLeast = 0), When(nameof(V.N), AtMost = 3)] Uncovered")]
    [InlineData("[Allow, When(nameof(V.B), Is = true)] A, [Deny, When(nameof(V.B), Unknown = true)] Uncovered", "[Escalate, When(nameof(V.B), Is = false)] Uncovered2")]
    [InlineData("[Deny, When(nameof(V.B), Unknown = false)] A", "[Escalate, When(nameof(V.B), Unknown = true)] Uncovered")]
    [InlineData("[Deny, When(nameof(V.E), In = [E.X, E.Y])] A", "[Escalate, When(nameof(V.E), NotIn = [E.X, E.Y])] Uncovered")]
    [InlineData("[Deny, When(nameof(V.S), Is = \"a\")] A", "[Escalate, When(nameof(V.S), In = [\"b\", \"c\"])] Uncovered")]
    public Task A_gap_is_escalated(string rules, string stub) => Fix<DeclarationAnalyzer, NotTotalFix>.Mends(
        Total("[|Total = true|]", rules), Total("Total = true", rules + ",\n    " + stub.Replace("] U", "]\n    U", StringComparison.Ordinal)), "Add a rule that escalates these cases");

    [Fact]
    public Task A_gap_that_is_only_told_of_is_escalated() => Fix<DeclarationAnalyzer, GapFix>.Mends(
        Total("Total = false", "[Allow, When(nameof(V.N), AtLeast = 4)] A").Replace("enum P", "enum [|P|]", StringComparison.Ordinal),
        Total("Total = false", "[Allow, When(nameof(V.N), AtLeast = 4)] A,\n    [Escalate, When(nameof(V.N), AtLeast = 0), When(nameof(V.N), AtMost = 3)]\n    Uncovered"), "Add a rule that escalates these cases");

    private static string Total(string total, string rules) => $$"""
        enum E { X, Y, Z }
        [View("a.b", "1.0.0")] readonly partial record struct V([Within(0, 5)] int N, bool? B, E? E, [OneOf("a", "b", "c")] string S);
        [Policy<V>("a.c", "1.0.0", {{total}})] enum P
        {
            {{rules}}
        }
        """;

    private static string Policy(string rules) => $$"""
        [View("a.b", "1.0.0")] readonly partial record struct V([Within(0, 5)] int N);
        [Policy<V>("a.c", "1.0.0")] enum P { {{rules}}}
        """;
}
