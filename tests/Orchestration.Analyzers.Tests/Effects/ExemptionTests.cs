using Microsoft.CodeAnalysis.Testing;
using Orchestration.Analyzers.Effects;
using Orchestration.Analyzers.Tests.Generation;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>ORCH9101 to ORCH9103: an exemption exempts exactly what it names, or it is an error.</summary>
public sealed class ExemptionTests
{
    [Theory]
    [InlineData("M:Clinic.Waiter.Wait")]
    [InlineData("M:Clinic.Waiter.Wait(System.Int32)")]
    [InlineData("T:Clinic.Waiter")]
    [InlineData("N:Clinic")]
    public Task It_exempts_a_member_a_type_or_a_namespace(string target) => EffectVerify.IsSilent($$"""
        [assembly: Orchestration.GovernanceExemption("ORCH3001", "{{target}}", "ADR-0042")]
        namespace Clinic;
        class Waiter { object Wait(int time) => System.Threading.Tasks.Task.Delay(time); }
        """);

    [Fact]
    public Task It_exempts_nothing_else() => EffectVerify.Finds("""
        using System.Threading.Tasks;
        [assembly: Orchestration.GovernanceExemption("ORCH3001", "M:Waiter.Wait", "ADR-0042")]
        class Waiter
        {
            object Wait(int time) => Task.Delay(time);
            object WaitAgain(int time) => {|#0:Task.Delay|}(time);
            object Now() { Wait(1); return {|#1:System.DateTime.Now|}; }
        }
        class Waiters { object Wait(int time) => {|#2:Task.Delay|}(time); }
        """,
        EffectVerify.Found("ORCH3001", "ADR 3.2", 0, "Task.Delay", "runs code when a time has passed"),
        EffectVerify.Found("ORCH2001", "ADR 3.1", 1, "DateTime.Now", "reads the clock"),
        EffectVerify.Found("ORCH3001", "ADR 3.2", 2, "Task.Delay", "runs code when a time has passed"));

    [Theory]
    [InlineData("ORCH4002", "a write that is not on the allowlist needs a decision on the allowlist itself (ADR 4, CP-17)")]
    [InlineData("ORCH5001", "no decision record makes PHI metadata (ADR 4)")]
    [InlineData("ORCH1101", "a declaration is changed, not exempted (ADR 3.1)")]
    [InlineData("ORCH9103", "what proves compliance cannot be taken out of the proof (ADR 6.3)")]
    public Task Families_that_have_no_exemptions(string rule, string why) => EffectVerify.Finds($$"""
        [assembly: {|#0:Orchestration.GovernanceExemption("{{rule}}", "T:Writer", "ADR-0042")|}]
        class Writer { void Write() => {|#1:System.IO.File.Delete|}("a"); }
        """,
        Verify<EffectAnalyzer>.Diagnostic("ORCH9101").WithLocation(0).WithArguments(rule, why),
        EffectVerify.Found("ORCH4002", "ADR 4, CP-17", 1, "File.Delete", "writes a file"));

    [Theory]
    [InlineData("ORCH3999", "T:C", "ADR-1", "no rule that can be exempted is called 'ORCH3999'")]
    [InlineData("", "T:C", "ADR-1", "no rule that can be exempted is called ''")]
    [InlineData("ORCH3001", "C", "ADR-1", "'C' is no documentation id such as 'M:Clinic.Reader.Load' or 'T:Clinic.Reader'")]
    [InlineData("ORCH3001", "T:C", " ", "the decision record is missing")]
    public Task An_exemption_that_says_nothing(string rule, string target, string record, string fault) => EffectVerify.Finds($$"""
        [assembly: {|#0:Orchestration.GovernanceExemption("{{rule}}", "{{target}}", "{{record}}")|}]
        """,
        Verify<EffectAnalyzer>.Diagnostic("ORCH9102").WithLocation(0).WithArguments(fault));

    [Fact]
    public Task An_exemption_that_nothing_needs() => EffectVerify.Finds("""
        [assembly: {|#0:Orchestration.GovernanceExemption("ORCH3001", "T:Waiter", "ADR-0042")|}]
        class Waiter { }
        """,
        Verify<EffectAnalyzer>.Diagnostic("ORCH9103").WithLocation(0).WithArguments("ORCH3001", "T:Waiter"));

    [Fact]
    public void The_manifest_lists_it()
    {
        var program = Programs.Compile("""[assembly: Orchestration.GovernanceExemption("ORCH3001", "T:Waiter", "ADR 0042")]""");
        var manifest = new Run(program).Output.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("OrchestrationManifest.g.cs", StringComparison.Ordinal));
        Assert.Contains("\nexemption \"ORCH3001\" \"T:Waiter\" \"ADR\\u00200042\"\n", manifest.ToString(), StringComparison.Ordinal);
    }
}
