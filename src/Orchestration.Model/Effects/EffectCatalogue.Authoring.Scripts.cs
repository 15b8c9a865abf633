namespace Orchestration.Model.Effects;

/// <content>Family 8: more script hosts, expression evaluators and compilers.</content>
public static partial class EffectCatalogue
{
    private static IEnumerable<Effect> AuthoringScriptsRows() =>
    [
        .. AuthoringScriptsMicrosoftCodeAnalysisScriptingCommon(),
        .. AuthoringScriptsJint(),
        .. AuthoringScriptsMicrosoftClearScriptCore(),
        .. AuthoringScriptsMicrosoftClearScriptV8(),
        .. AuthoringScriptsNLua(),
        .. AuthoringScriptsSystemLinqDynamicCore(),
        .. AuthoringScriptsDynamicExpressoCore(),
        .. AuthoringScriptsFastExpressionCompiler(),
        .. AuthoringScriptsSystemManagementAutomation(),
        .. AuthoringScriptsFluidCore(),
        .. AuthoringScriptsHandlebarsNet(),
        .. AuthoringScriptsRulesEngine(),
        .. AuthoringScriptsNRulesFluent(),
        .. AuthoringScriptsNRulesRuleModel(),
        .. AuthoringScriptsNRulesRuntime(),
    ];

    private static IEnumerable<Effect> AuthoringScriptsMicrosoftCodeAnalysisScriptingCommon() => Of("Microsoft.CodeAnalysis.Scripting.Common",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.CodeAnalysis.Scripting ScriptOptions ScriptState",
            "T:Microsoft.CodeAnalysis.Scripting.Hosting InteractiveAssemblyLoader"));

    private static IEnumerable<Effect> AuthoringScriptsJint() => Of("Jint",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Jint Options ScriptPreparationOptions"));

    private static IEnumerable<Effect> AuthoringScriptsMicrosoftClearScriptCore() => Of("Microsoft.ClearScript.Core",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.ClearScript HostFunctions IScriptEngine DocumentLoader"));

    private static IEnumerable<Effect> AuthoringScriptsMicrosoftClearScriptV8() => Of("Microsoft.ClearScript.V8",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:Microsoft.ClearScript.V8 V8ScriptEngine V8Runtime V8Script"));

    private static IEnumerable<Effect> AuthoringScriptsNLua() => Of("NLua",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:NLua LuaFunction LuaThread"));

    private static IEnumerable<Effect> AuthoringScriptsSystemLinqDynamicCore() => Of("System.Linq.Dynamic.Core",
        Families(EffectRules.ScriptHost, "builds a query of text",
            "T:System.Linq.Dynamic.Core DynamicQueryableExtensions DynamicEnumerableExtensions DynamicClassFactory",
            "T:System.Linq.Dynamic.Core.Parser ExpressionParser"));

    private static IEnumerable<Effect> AuthoringScriptsDynamicExpressoCore() => Of("DynamicExpresso.Core",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:DynamicExpresso Lambda"));

    private static IEnumerable<Effect> AuthoringScriptsFastExpressionCompiler() => Of("FastExpressionCompiler",
        Families(EffectRules.CompiledExpression, "turns data into code while the program runs",
            "T:FastExpressionCompiler ExpressionCompiler"));

    private static IEnumerable<Effect> AuthoringScriptsSystemManagementAutomation() => Of("System.Management.Automation",
        Families(EffectRules.ScriptHost, "runs code that no build has seen",
            "T:System.Management.Automation.Runspaces Runspace RunspaceFactory Pipeline",
            "T:System.Management.Automation ScriptBlock"));

    private static IEnumerable<Effect> AuthoringScriptsFluidCore() => Of("Fluid.Core",
        Families(EffectRules.ScriptHost, "runs a template that no build has seen",
            "T:Fluid FluidParser"));

    private static IEnumerable<Effect> AuthoringScriptsHandlebarsNet() => Of("Handlebars.Net",
        Families(EffectRules.ScriptHost, "runs a template that no build has seen",
            "T:HandlebarsDotNet Handlebars IHandlebars"));

    private static IEnumerable<Effect> AuthoringScriptsRulesEngine() => Of("RulesEngine",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:RulesEngine.ExpressionBuilders RuleExpressionParser"));

    private static IEnumerable<Effect> AuthoringScriptsNRulesFluent() => Of("NRules.Fluent",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:NRules.Fluent.Dsl Rule",
            "T:NRules.Fluent RuleTypeScanner"));

    private static IEnumerable<Effect> AuthoringScriptsNRulesRuleModel() => Of("NRules.RuleModel",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:NRules.RuleModel IRuleDefinition",
            "T:NRules.RuleModel.Builders RuleBuilder"));

    private static IEnumerable<Effect> AuthoringScriptsNRulesRuntime() => Of("NRules.Runtime",
        Families(EffectRules.RulesEngine, "runs rules that no build has seen",
            "T:NRules ISession"));
}
