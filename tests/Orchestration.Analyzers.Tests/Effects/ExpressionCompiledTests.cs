using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class ExpressionCompiledTests
{
    private static DiagnosticResult Compiled(int location, string api) =>
        EffectVerify.Found("ORCH8001", "ADR 4, CP-18", location, api, "turns data into code while the program runs");

    private const string Source = """
        using System;
        using System.Linq.Expressions;
        class C
        {
            Func<int> A(Expression<Func<int>> rule) => rule.{|#0:Compile|}();
            Func<int> B(Expression<Func<int>> rule) => rule.{|#1:Compile|}(preferInterpretation: true);
            Delegate D(LambdaExpression rule) => rule.{|#2:Compile|}();
            Func<Func<int>> E(Expression<Func<int>> rule) => rule.{|#3:Compile|};
            Func<int> F() => ((Expression<Func<int>>)(() => 1)).{|#4:Compile|}();
            T? G<T>(Expression<T>? rule) where T : Delegate => rule?.{|#5:Compile|}();
        }
        """;

    private static readonly DiagnosticResult[] s_expected =
    [
        Compiled(0, "Expression<TDelegate>.Compile"), Compiled(1, "Expression<TDelegate>.Compile"), Compiled(2, "LambdaExpression.Compile"),
        Compiled(3, "Expression<TDelegate>.Compile"), Compiled(4, "Expression<TDelegate>.Compile"), Compiled(5, "Expression<TDelegate>.Compile"),
    ];

    [Fact]
    public Task In_every_form() => EffectVerify.Finds(Source, s_expected);

    [Fact]
    public Task In_the_host_too() => EffectVerify.FindsInHost(Source, s_expected);

    [Fact]
    public Task A_tree_that_is_only_read_and_a_namesake_are_silent() => EffectVerify.IsSilent("""
        using System;
        using System.Linq.Expressions;
        class C
        {
            Expression<Func<int, bool>> A() => value => value > 3;
            string B(LambdaExpression rule) => rule.Body.ToString() + nameof(rule.Compile) + nameof(LambdaExpression.Compile);
            void Compile() { }
            void D() => Compile();
        }
        """);
}
