using Orchestration.Analyzers.Effects;

namespace Orchestration.Analyzers.CodeFixes.Tests;

/// <summary>ORCH2009: read-only where nothing else was ever done with it, and no offer where that is not so.</summary>
public sealed class MutableStaticFixTests
{
    [Fact]
    public Task What_is_only_initialized_is_read_only() => Fix<EffectAnalyzer, MutableStaticFix>.Mends(
        """
        class C
        {
            private static int [|s_limit|] = 5;
            internal static string [|Name|] { get; private set; } = "n";
            public static System.DayOfWeek [|Day|] = System.DayOfWeek.Monday; // the first
            int Read() => s_limit + Name.Length + (int)Day;
        }
        """,
        """
        class C
        {
            private static readonly int s_limit = 5;
            internal static string Name { get; } = "n";
            public static readonly System.DayOfWeek Day = System.DayOfWeek.Monday; // the first
            int Read() => s_limit + Name.Length + (int)Day;
        }
        """, "Make it read-only");

    [Fact]
    public Task What_the_static_constructor_assigns_is_read_only() => Fix<EffectAnalyzer, MutableStaticFix>.Mends(
        "class C { static string [|s_a|]; static string [|B|] { get; set; } static C() { s_a = \"a\"; C.B = s_a; } }",
        "class C { static readonly string s_a; static string B { get; } static C() { s_a = \"a\"; C.B = s_a; } }");

    [Theory]
    [InlineData("static int [|s_a|] = 1; void M() => s_a = 2;")]
    [InlineData("static int [|s_a|] = 1; void M() => C.s_a++;")]
    [InlineData("static int [|s_a|] = 1; void M() => --(s_a);")]
    [InlineData("static int [|s_a|] = 1; static void Set(out int a) => a = 2; void M() => Set(out s_a);")]
    [InlineData("static int [|s_a|] = 1; void M() { ref var a = ref s_a; a = 2; }")]
    [InlineData("static int [|s_a|] = 1; void M() { int b; ((s_a, b), _) = ((1, 2), 3); }")]
    [InlineData("static string [|s_a|] = \"\"; void M() => s_a ??= \"b\";")]
    [InlineData("static string [|A|] { get; set; } = \"\"; class D { void M() => A = \"b\"; }")]
    [InlineData("static string [|s_a|]; static C() { s_a = \"\"; System.Action b = () => s_a = \"b\"; }")]
    [InlineData("static string? [|s_a|];")]
    [InlineData("static volatile string [|s_a|] = \"\";")]
    [InlineData("static Counter [|s_a|] = new(); struct Counter { int _n; public void Add() => _n++; }")]
    [InlineData("static int [|s_a|] = 1, [|s_b|] = 2;")]
    public Task What_is_assigned_elsewhere_or_changes_itself_has_no_one_answer(string members) =>
        Fix<EffectAnalyzer, MutableStaticFix>.OffersNothing("class C { " + members + " }");
}
