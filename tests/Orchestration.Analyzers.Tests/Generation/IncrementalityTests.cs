using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Generation;

namespace Orchestration.Analyzers.Tests.Generation;

/// <summary>An edit emits what it changed the meaning of, and nothing else: that is what keeps an editor quick.</summary>
public sealed class IncrementalityTests
{
    private readonly Compilation _program = Programs.Compile(Programs.Parted);

    [Fact]
    public void The_first_run_emits_every_file() =>
        Assert.Equal(
            ["CaseOpened.Facets.g.cs", "First.Table.g.cs", "Flow.Driver.g.cs", "Flow.Machine.g.cs", "Flow.Semantics.g.cs", "Flow.Traces.g.cs", "OrchestrationManifest.g.cs", "OrchestrationRegistry.g.cs", "OrchestrationStamp.g.cs", "Second.Table.g.cs"],
            new Run(_program).Emitted());

    [Fact]
    public void An_unrelated_file_emits_nothing() =>
        AfterEdit("Unrelated.cs", text => text.Replace("42", "43")).Emits();

    [Fact]
    public void A_new_file_emits_nothing() =>
        After(_program.AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("class Another;", Programs.ParseOptions, "Another.cs"))).Emits();

    [Fact]
    public void Trivia_emits_nothing() =>
        AfterEdit("First.cs", text => "// A comment.\n\n" + text.Replace("{\n", "{ // why\n\n")).Emits();

    [Fact]
    public void A_body_beside_a_declaration_emits_nothing() =>
        AfterEdit("First.cs", text => text + "\npublic class Beside { public void Body() { System.Console.WriteLine(); } }").Emits();

    [Fact]
    public void An_edited_rule_emits_its_policy_the_meaning_of_its_users_and_the_manifest() =>
        AfterEdit("First.cs", text => text.Replace("Escalate", "Deny")).Emits("First.Table.g.cs", "Flow.Semantics.g.cs", "OrchestrationManifest.g.cs");

    [Fact]
    public void A_rule_put_before_another_emits_its_policy_and_the_manifest() =>
        AfterEdit("Second.cs", text => text.Replace("[Allow", "[Deny, When(nameof(CaseOpened.Weight), Is = 0)] Weightless,\n[Allow"))
            .Emits("OrchestrationManifest.g.cs", "Second.Table.g.cs");

    [Fact]
    public void A_policy_put_after_the_others_emits_itself_and_the_manifest() =>
        AfterEdit("Unrelated.cs", text => text + "\n[Orchestration.Policy<CaseOpened>(\"case.third\", \"1.0.0\")] public enum Third { [Orchestration.Allow] All }")
            .Emits("OrchestrationManifest.g.cs", "Third.Table.g.cs");

    [Fact]
    public void A_renamed_policy_emits_itself_its_users_and_the_manifest() =>
        After(_program.Edit("First.cs", text => text.Replace("enum First", "enum Prime")).Edit("Flow.cs", text => text.Replace("Evaluate<First>", "Evaluate<Prime>")))
            .Emits("Flow.Driver.g.cs", "Flow.Machine.g.cs", "Flow.Semantics.g.cs", "Flow.Traces.g.cs", "OrchestrationManifest.g.cs", "Prime.Table.g.cs");

    [Fact]
    public void A_changed_type_in_another_file_emits_whatever_reads_it() =>
        AfterEdit("Domain.cs", text => text.Replace("Plain, Special", "Plain, Special, Odd"))
            .Emits("CaseOpened.Facets.g.cs", "First.Table.g.cs", "Flow.Driver.g.cs", "Flow.Machine.g.cs", "Flow.Semantics.g.cs", "Flow.Traces.g.cs", "OrchestrationManifest.g.cs", "Second.Table.g.cs");

    [Fact]
    public void An_edited_state_leaves_the_registry_alone() =>
        AfterEdit("Flow.cs", text => text.Replace("On(Signal.Escalate, Refused)", "On(Signal.Escalate, Done)"))
            .Emits("Flow.Driver.g.cs", "Flow.Machine.g.cs", "Flow.Semantics.g.cs", "Flow.Traces.g.cs", "OrchestrationManifest.g.cs");

    // The compiler compares declarations by their place. One that only moved runs again; what it gives must be the same bytes.
    [Fact]
    public void A_policy_put_before_another_runs_what_moved_and_changes_no_other_file() =>
        AfterEdit("First.cs", text => text.Replace("[Policy", "[Policy<CaseOpened>(\"case.zeroth\", \"1.0.0\")] public enum Zeroth { [Allow] All }\n[Policy"))
            .Changes(_program, added: "Zeroth.Table.g.cs").Emits("First.Table.g.cs", "OrchestrationManifest.g.cs", "Zeroth.Table.g.cs");

    [Fact]
    public void A_removed_policy_takes_its_file_along_and_changes_no_other_file() =>
        AfterEdit("Second.cs", _ => "// gone").Changes(_program, removed: "Second.Table.g.cs");

    [Fact]
    public void The_order_of_files_changes_no_file() =>
        After(Programs.Compile(Programs.Parted.Reverse())).Changes(_program);

    [Fact]
    public void The_role_emits_the_manifest_and_the_stamp()
    {
        var run = new Run(_program).WithOptions(new Options(("build_property.OrchestrationRole", "Host"))).Again(_program);
        run.Emits("OrchestrationManifest.g.cs", "OrchestrationStamp.g.cs");
        Assert.Contains("role: \"Host\"", run.Files["OrchestrationStamp.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\nrole Host\n", run.Files["OrchestrationManifest.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_option_emits_nothing()
    {
        var run = new Run(_program).WithOptions(new Options(("build_property.RootNamespace", "Elsewhere"))).Again(_program);
        run.Emits();
    }

    [Fact]
    public void Every_step_says_that_nothing_changed_when_nothing_did()
    {
        var run = AfterEdit("Unrelated.cs", text => text.Replace("42", "43"));
        foreach (var step in (string[])[Steps.Triggers, Steps.Policies, Steps.Workflows, Steps.Semantics, Steps.Role, Steps.RegistryEntries, Steps.Registry, Steps.Manifest, Steps.Outcome, Steps.IsGoverned, Steps.Stamp])
            Assert.All(run.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
    }

    private Run AfterEdit(string path, Func<string, string> edit) => After(_program.Edit(path, edit));

    private Run After(Compilation edited) => new Run(_program).Again(edited);
}

file static class Emission
{
    public static void Emits(this Run run, params string[] files) => Assert.Equal(files, run.Emitted());

    /// <summary>Every file but the manifest is as the program before gave it, save one that came or went.</summary>
    public static Run Changes(this Run run, Compilation before, string? added = null, string? removed = null)
    {
        var (expected, actual) = (Files(new Run(before)), Files(run));
        Assert.Equal(removed is null ? [] : [removed], expected.Keys.Except(actual.Keys));
        Assert.Equal(added is null ? [] : [added], actual.Keys.Except(expected.Keys));
        foreach (var name in expected.Keys.Intersect(actual.Keys))
            Assert.Equal(expected[name], actual[name]);
        return run;
    }

    private static Dictionary<string, string> Files(Run run) =>
        run.Files.Where(file => file.Key != "OrchestrationManifest.g.cs").ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
}
