namespace Orchestration.Model.Effects;

/// <content>Family 8: what would write rules while the program runs (ADR 4, CP-18).</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> Authoring() => RuntimeRules().Concat(ScriptHosts());

    private static IEnumerable<Effect> RuntimeRules() =>
    [
        .. Rows(EffectRules.CompiledExpression, "turns data into code while the program runs",
            "M:System.Linq.Expressions.LambdaExpression.Compile",
            "M:System.Linq.Expressions.LambdaExpression.CompileToMethod",
            "M:System.Linq.Expressions.Expression`1.Compile",
            "M:FastExpressionCompiler.ExpressionCompiler.CompileFast"),

        .. Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:RulesEngine.RulesEngine",
            "T:RulesEngine.Interfaces.IRulesEngine",
            "T:NRules.RuleRepository",
            "T:NRules.RuleRepositoryExtensions",
            "T:NRules.RuleCompiler",
            "T:NRules.ISessionFactory",
            "T:NRules.RuleModel.IRuleRepository",
            "T:NRules.Fluent.RuleRepository"),
    ];

    private static IEnumerable<Effect> ScriptHosts() =>
    [
        .. Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.CodeAnalysis.CSharp.Scripting.CSharpScript",
            "T:Microsoft.CodeAnalysis.VisualBasic.Scripting.VisualBasicScript",
            "T:Microsoft.CodeAnalysis.Scripting.Script",
            "T:Microsoft.CodeAnalysis.Scripting.Script`1",
            "T:System.CodeDom.Compiler.CodeDomProvider",
            "T:Microsoft.CSharp.CSharpCodeProvider",
            "T:Microsoft.VisualBasic.VBCodeProvider",
            "T:System.Management.Automation.PowerShell",
            "T:System.Linq.Dynamic.Core.DynamicExpressionParser",
            "T:DynamicExpresso.Interpreter",
            "T:NCalc.Expression",
            "T:Jint.Engine",
            "T:NLua.Lua",
            "T:KeraLua.Lua",
            "T:MoonSharp.Interpreter.Script",
            "T:Microsoft.ClearScript.ScriptEngine",
            "T:IronPython.Hosting.Python",
            "T:Microsoft.Scripting.Hosting.ScriptEngine",
            "T:Microsoft.Scripting.Hosting.ScriptRuntime"),
    ];
}
