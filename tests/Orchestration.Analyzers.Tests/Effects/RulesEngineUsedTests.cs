using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class RulesEngineUsedTests
{
    private static DiagnosticResult Engine(int location, string api) =>
        EffectVerify.Found("ORCH8002", "ADR 4, CP-18", location, api, "runs rules that no build has seen");

    private const string Libraries = """
        namespace RulesEngine.Interfaces
        {
            public interface IRulesEngine { ValueTask<object> ExecuteAllRulesAsync(string workflow, params object[] inputs); }
        }
        namespace RulesEngine.Models { public class Rule { public string? Expression { get; set; } } }
        namespace RulesEngine
        {
            public class RulesEngine(string[] workflows) : Interfaces.IRulesEngine
            {
                public string[] Workflows => workflows;
                public ValueTask<object> ExecuteAllRulesAsync(string workflow, params object[] inputs) => default;
            }
        }
        namespace NRules.RuleModel { public interface IRuleRepository { } }
        namespace NRules.Fluent { public class RuleRepository : RuleModel.IRuleRepository { public void Load(Action<object> action) { } } }
        namespace NRules
        {
            public interface ISession { }
            public interface ISessionFactory { ISession CreateSession(); }
            public class RuleCompiler { public ISessionFactory Compile(RuleModel.IRuleRepository rules) => null!; }
            public static class RuleRepositoryExtensions { public static ISessionFactory Compile(this RuleModel.IRuleRepository rules) => null!; }
        }
        """;

    private static string Program(string members) => $$"""
        using System;
        using System.Threading.Tasks;
        using NRules;
        class C
        {
            {{members}}
        }
        {{Libraries}}
        """;

    private static readonly string s_used = Program("""
            async Task A(RulesEngine.Interfaces.IRulesEngine given)
            {
                var engine = new {|#0:RulesEngine.RulesEngine|}([]);
                await engine.ExecuteAllRulesAsync("triage");
                await given.{|#1:ExecuteAllRulesAsync|}("triage");
            }
            class Mine() : RulesEngine.RulesEngine([]);
            object B() => new {|#2:Mine|}();
            ISession D(ISessionFactory factory) => factory.{|#3:CreateSession|}();
            void E()
            {
                var rules = new {|#4:NRules.Fluent.RuleRepository|}();
                rules.Load(_ => { });
                var factory = rules.{|#5:Compile|}();
                factory.CreateSession();
            }
            RuleCompiler F() => {|#6:new|}();
        """);

    private static readonly DiagnosticResult[] s_expected =
    [
        Engine(0, "new RulesEngine"), Engine(1, "IRulesEngine.ExecuteAllRulesAsync"), Engine(2, "new Mine"),
        Engine(3, "ISessionFactory.CreateSession"), Engine(4, "new RuleRepository"), Engine(5, "RuleRepositoryExtensions.Compile"),
        Engine(6, "new RuleCompiler"),
    ];

    [Fact]
    public Task Engines_and_what_feeds_them() => EffectVerify.Finds(s_used, s_expected);

    [Fact]
    public Task In_the_host_too() => EffectVerify.FindsInHost(s_used, s_expected);

    [Fact]
    public Task Names_and_own_rules_are_silent() => EffectVerify.IsSilent(Program("""
            string A() => nameof(RulesEngine.RulesEngine);
            object B() => new RulesEngine.Models.Rule { Expression = "" };
            class Engine { public bool ExecuteAllRulesAsync(string name) => name.Length > 3; }
            bool D() => new Engine().ExecuteAllRulesAsync("");
        """));
}
