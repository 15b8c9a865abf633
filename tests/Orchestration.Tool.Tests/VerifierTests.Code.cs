using System.Text;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;
using Orchestration.Model.Seal;
using Orchestration.Tool.Commands;
using Orchestration.Tool.Output;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Tests;

/// <content>What the code of an assembly is held against: forbidden references, exemptions, declarations and members of shapes.</content>
public sealed partial class VerifierTests
{
    [Theory]
    [InlineData("public static class C { public static object M() => System.DateTime.UtcNow; }", "ORCH2001 uses 'System.DateTime.get_UtcNow'")]
    [InlineData("public static class C { public static System.Func<System.Guid> M() => System.Guid.NewGuid; }", "ORCH2003 uses 'System.Guid.NewGuid'")]
    [InlineData("public static class C { public static async System.Threading.Tasks.Task M() => await System.Threading.Tasks.Task.Delay(1); }", "ORCH3001 uses 'System.Threading.Tasks.Task.Delay'")]
    [InlineData("public static class C { public static void M() => System.IO.File.Delete(\"\"); }", "ORCH4002 uses 'System.IO.File.Delete'")]
    [InlineData("public static class C { public static string M() => System.Globalization.CultureInfo.CurrentCulture.Name; }", "ORCH2005 uses 'System.Globalization.CultureInfo.get_CurrentCulture'")]
    [InlineData("public static class C { public static string M() => System.Environment.MachineName; }", "ORCH2004 uses 'System.Environment.get_MachineName'")]
    [InlineData("public static class C { public static object M() => new System.Lazy<int>(() => 1); }", "ORCH6006 uses 'System.Lazy`1..ctor'")]
    [InlineData("public static class C { public static object M(System.Linq.Expressions.LambdaExpression e) => e.Compile(); }", "ORCH8001 uses 'System.Linq.Expressions.LambdaExpression.Compile'")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"O\", \"ORCH2001:Clock\")] public static class C;", null)]
    [InlineData("[System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"O\", \"ORCH2001:Clock\")] public static class C;", "ORCHV005 suppresses ORCH2001")]
    public void A_forbidden_reference_is_found(string code, string? finding)
    {
        var found = Programs.Verify(Programs.Compile(Small + code), s_lock);
        if (finding is null)
            Assert.Empty(found);
        else
            Assert.StartsWith(finding, Assert.Single(found), StringComparison.Ordinal);
    }

    /// <summary>What the compiler itself makes of records, tasks, iterators, lambdas, patterns and text is nobody's use of anything.</summary>
    [Fact]
    public void What_the_compiler_writes_is_no_use() => Assert.Empty(Programs.Verify(Programs.Compile(Small + """

        public sealed record Note(string Text, int Count, System.DateTime At, double Weight, decimal Price);
        public readonly record struct Pair<T>(T Left, T? Right);
        public static class C
        {
            public static async Task<int> Later(Task<int> task) { await task; return await task.ConfigureAwait(true); }
            public static IEnumerable<int> Several(int count) { for (var i = 0; i < count; i++) yield return i; }
            public static async IAsyncEnumerable<int> Stream(Task<int> task) { yield return await task; }
            public static string Say(string name) => name switch { "a" or "b" or "c" or "d" => "first", "e" or "f" or "g" => "second", _ => "none " + name };
            public static int Count(IEnumerable<string> names, int limit) { int Local(string name) => name.Length + limit; var sum = 0; foreach (var name in names) sum += Local(name); return sum; }
            public static Func<int, int> Add(int number) => other => number + other;
            public static (int, string) Both(object value) => value is Note { Count: > 3, Text: var text } note ? (note.Count, text) : (0, "");
            public static int[] Copy(int[] values) => [.. values, 1, 2, 3];
        }
        """), s_lock));

    /// <summary>What a sealed exemption takes out of a rule is no finding: of a lambda and an async method neither, and of nothing else.</summary>
    [Fact]
    public void An_exempted_use_is_no_finding()
    {
        const string Code = "public static class C { public static object M() => System.DateTime.UtcNow; public static Func<object> L() => () => System.DateTime.UtcNow; public static async Task<object> A() { await Task.Yield(); return System.DateTime.UtcNow; } public static object N() => System.DateTime.UtcNow; }";
        string Exempt(string member) => $"[assembly: GovernanceExemption(\"ORCH2001\", \"M:C.{member}\", \"ADR-1\")]\n";
        byte[] Compile(params string[] members) => Programs.Compile("using Orchestration;\n" + string.Concat(members.Select(Exempt)) + Small.Replace("using Orchestration;\n", "", StringComparison.Ordinal) + Code);
        var all = Compile("M", "L", "A", "N");
        Assert.Empty(Programs.Verify(all, Programs.Lock(all)));
        var some = Compile("M", "L", "A");
        Assert.StartsWith("ORCH2001 ", Assert.Single(Programs.Verify(some, Programs.Lock(some))), StringComparison.Ordinal);
    }

    /// <summary>What a build without analyzers has not asked is asked of the manifest: nothing here is compiled with them.</summary>
    [Fact]
    public void A_declaration_that_breaks_a_rule_is_found()
    {
        var found = Programs.Verify(Programs.Compile(Small + """

            [Policy<V>("a.never", "1.0.0"), Never(Decision.Allow, "N", AtLeast = 5)] public enum Q { [Allow, When("N", AtLeast = 4)] High }
            [Trigger("a.asked", 1)] public readonly partial record struct Asked(OpaqueRef Who, [Within(0, 5)] byte N);
            [Policy<Asked>("a.asking", "1.0.0")] public enum Asking { [Allow, When("N", AtLeast = 4)] High }
            [Workflow("a.flow", "1.0.0"), StartsOn<Asked>]
            public enum Flow
            {
                [Evaluate<Asking>("1.0.0"), On(Signal.Allow, Tell), On(Signal.Escalate, Tell), On(Signal.Deny, Over)] Ask,
                [Write(CommOperation.CreateNotification, Template = "a.told", To = "Who", Key = "Who", ApprovedBy = [Ask]), On(Signal.Succeeded, Over), On(Signal.Failed, Over), On(Signal.InDoubt, Over)] Tell,
                [Terminate(Outcome.Completed)] Over,
            }
            """), null);
        Assert.Contains(found, finding => finding.StartsWith("ORCH1105 'a.never@1.0.0' breaks the rule: ", StringComparison.Ordinal));
        // Of a workflow with a finding the generator makes nothing: no machine, no driver, no manifest. What declares one all the same is found.
        Assert.Contains("ORCHV002 declares 'workflow a.flow@1.0.0', which its manifest leaves out", found);
    }

    [Fact]
    public void A_member_that_no_facet_declares_is_found()
    {
        using var read = GovernedAssembly.Read(s_small);
        var other = Programs.Compile(Small.Replace("byte N)", "byte N) { public string? Note { get; init; } }", StringComparison.Ordinal).Replace(" };\n", " }\n", StringComparison.Ordinal).Replace("init; } };", "init; } }", StringComparison.Ordinal));
        Assert.Contains(ShapeMembersOf(other, read.ReadManifest().Model!), message => message == "ORCH5001 'a.view@1.0.0' holds '<Note>k__BackingField', which is not among its facets (ADR 4)");
        Assert.Empty(ShapeMembersOf(s_small, read.ReadManifest().Model!));
    }

    private static string[] ShapeMembersOf(byte[] assembly, Orchestration.Model.OrchestrationModel model)
    {
        using var read = GovernedAssembly.Read(assembly);
        return [.. Verification.ShapeMembers.Examine(read, model).Select(found => $"{found.Rule} {found.Message}")];
    }
}
