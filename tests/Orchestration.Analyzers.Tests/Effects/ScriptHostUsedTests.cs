using Microsoft.CodeAnalysis.Testing;

namespace Orchestration.Analyzers.Tests.Effects;

public sealed class ScriptHostUsedTests
{
    private static DiagnosticResult Script(int location, string api) =>
        EffectVerify.Found("ORCH8003", "ADR 4, CP-18", location, api, "runs code that no build has seen");

    private const string Libraries = """
        namespace Microsoft.CodeAnalysis.Scripting
        {
            public abstract class Script { public Task<object> RunAsync() => null!; }
            public class Script<T> : Script { public Script<T> Continue() => this; }
        }
        namespace Microsoft.CodeAnalysis.CSharp.Scripting
        {
            using Microsoft.CodeAnalysis.Scripting;
            public static class CSharpScript
            {
                public static Script<T> Create<T>(string code) => null!;
                public static Task<T> EvaluateAsync<T>(string code) => null!;
            }
        }
        namespace Jint { public class Engine { public Engine Execute(string code) => this; public object Evaluate(string code) => this; } }
        namespace DynamicExpresso { public class Interpreter { public object Eval(string code) => code; } }
        namespace MoonSharp.Interpreter { public class Script { public static object RunString(string code) => code; } }
        namespace NLua { public class Lua : System.IDisposable { public void Dispose() { } } }
        namespace Microsoft.ClearScript { public abstract class ScriptEngine { public object Evaluate(string code) => code; } }
        namespace Microsoft.ClearScript.V8 { public sealed class V8ScriptEngine : ScriptEngine { } }
        namespace System.Management.Automation { public class PowerShell { public static PowerShell Create() => null!; public PowerShell AddScript(string code) => this; } }
        namespace System.CodeDom.Compiler { public abstract class CodeDomProvider { public static CodeDomProvider CreateProvider(string language) => null!; } }
        namespace Microsoft.CSharp { public class CSharpCodeProvider : System.CodeDom.Compiler.CodeDomProvider { } }
        namespace IronPython.Hosting { public static class Python { public static object CreateEngine() => null!; } }
        """;

    private static string Program(string members) => $$"""
        using System;
        using System.Threading.Tasks;
        using Microsoft.CodeAnalysis.CSharp.Scripting;
        class C
        {
            {{members}}
        }
        {{Libraries}}
        """;

    private static readonly string s_used = Program("""
            Task<int> A() => {|#0:CSharpScript.EvaluateAsync<int>|}("1");
            Task<object> B() => {|#1:CSharpScript.Create<int>|}("1").Continue().RunAsync();
            Task<object> D(Microsoft.CodeAnalysis.Scripting.Script<int> script) => script.{|#2:RunAsync|}();
            object E() => new {|#3:Jint.Engine|}().Execute("").Evaluate("");
            object F(DynamicExpresso.Interpreter interpreter) => interpreter.{|#4:Eval|}("1");
            object G() => {|#5:MoonSharp.Interpreter.Script.RunString|}("");
            void H() { using var lua = new {|#6:NLua.Lua|}(); }
            object I() { var engine = new {|#7:Microsoft.ClearScript.V8.V8ScriptEngine|}(); return engine.Evaluate("1"); }
            object J() => {|#8:System.Management.Automation.PowerShell.Create|}().AddScript("");
            object K() => {|#9:System.CodeDom.Compiler.CodeDomProvider.CreateProvider|}("c#");
            Microsoft.CSharp.CSharpCodeProvider L() => {|#10:new|}();
            Func<object> M = {|#11:IronPython.Hosting.Python.CreateEngine|};
        """);

    private static readonly DiagnosticResult[] s_expected =
    [
        Script(0, "CSharpScript.EvaluateAsync"), Script(1, "CSharpScript.Create"), Script(2, "Script.RunAsync"), Script(3, "new Engine"),
        Script(4, "Interpreter.Eval"), Script(5, "Script.RunString"), Script(6, "new Lua"), Script(7, "new V8ScriptEngine"),
        Script(8, "PowerShell.Create"), Script(9, "CodeDomProvider.CreateProvider"), Script(10, "new CSharpCodeProvider"),
        Script(11, "Python.CreateEngine"),
    ];

    [Fact]
    public Task Hosts_of_every_kind() => EffectVerify.Finds(s_used, s_expected);

    [Fact]
    public Task In_the_host_too() => EffectVerify.FindsInHost(s_used, s_expected);

    [Fact]
    public Task Names_and_own_types_are_silent() => EffectVerify.IsSilent(Program("""
            string A() => nameof(Jint.Engine) + nameof(CSharpScript.EvaluateAsync);
            Type B => typeof(DynamicExpresso.Interpreter);
            class Engine { public int Evaluate() => 1; }
            int D() => new Engine().Evaluate();
        """));
}
