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

    private static string Policy(string rules) => $$"""
        [View("a.b", "1.0.0")] readonly partial record struct V([Within(0, 5)] int N);
        [Policy<V>("a.c", "1.0.0")] enum P { {{rules}}}
        """;
}
