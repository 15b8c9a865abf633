using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Tests.Generation;

namespace Orchestration.Analyzers.Tests.Declarations;

/// <summary>ORCH1026: assemblies that clash are an error where it can be mended, which nothing switches off; those that do not are silent.</summary>
public sealed class CompositionTests
{
    private const string Trigger = """[Trigger("case.opened", 1)] public readonly partial record struct Opened(OpaqueRef Case, bool IsUrgent);""";

    [Fact]
    public void A_declaration_that_a_reference_has_too_is_an_error_at_its_id()
    {
        var other = Assembly("Other", "namespace Other; [View(\"clinic.stock\", \"1.0.0\")] public readonly partial record struct Stock(bool InStock);");
        var finding = Assert.Single(Find("namespace Mine; [View(\"clinic.stock\", \"1.0.0\")] public readonly partial record struct Stock(bool IsThere);", other));
        Assert.Equal("View 'clinic.stock@1.0.0' is declared by 'Other.Stock' of 'Other' and by 'Mine.Stock' of 'Mine', so a pin could mean either; let one assembly use the other's, or give one of them another id or version (CP-18: deterministic version selection)", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("\"clinic.stock\"", Text(finding));
    }

    [Theory]
    [InlineData("var registry = new MergedRegistry();", "MergedRegistry")]
    [InlineData("var a = typeof(First.OrchestrationRegistry);", "OrchestrationRegistry")]
    [InlineData("System.Console.WriteLine();", "class")]
    public void References_that_clash_with_each_other_are_an_error_where_they_are_composed(string statement, string place)
    {
        var (first, second) = (Assembly("A", Workflow("First", Trigger)), Assembly("B", Workflow("Second", Trigger)));
        var findings = Find($"class Host {{ void Compose() {{ {statement} }} }}", first, second);
        Assert.Equal(["Policy 'case.check@1.0.0'", "Trigger 'case.opened@v1'", "Workflow 'case.intake@1.0.0'"], findings.Select(finding => Message(finding)[..Message(finding).IndexOf(" is", StringComparison.Ordinal)]));
        Assert.All(findings, finding => Assert.Equal(place, Text(finding)));
    }

    [Fact]
    public void Two_workflows_of_two_references_on_one_trigger_are_an_error()
    {
        var shared = Assembly("Shared", "namespace Shared; " + Trigger);
        var first = Assembly("A", Workflow("First", "using Shared;", "case.intake", "case.check"), shared);
        var second = Assembly("B", Workflow("Second", "using Shared;", "case.review", "case.look"), shared);
        Assert.Equal(
            ["'Opened' starts 'First.Intake' of 'A' and 'Second.Intake' of 'B', so an envelope could mean either; give one of them a trigger of its own (CP-18: deterministic version selection)"],
            Find("class Host;", shared, first, second).Select(Message));
        var own = Assert.Single(Find(Workflow("Third", "using Shared;", "case.third", "case.other"), shared, first));
        Assert.StartsWith("'Opened' starts 'First.Intake' of 'A' and 'Third.Intake' of 'Mine'", Message(own), StringComparison.Ordinal);
        Assert.Equal("StartsOn<Opened>", Text(own));
    }

    [Fact]
    public void Two_registries_of_one_name_are_an_error()
    {
        var first = Assembly("A", Workflow("Same", Trigger));
        var second = Assembly("B", Workflow("Same", Trigger.Replace("case.opened", "case.closed", StringComparison.Ordinal), "case.end", "case.last"));
        Assert.Equal(
            ["The registries of 'A' and 'B' are both called 'Same.OrchestrationRegistry', so neither can be dispatched to; give the workflows of one of them a namespace of their own (CP-18: deterministic version selection)"],
            Find("class Host;", first, second).Select(Message));
    }

    [Fact]
    public void Versions_of_one_workflow_in_two_assemblies_and_shared_declarations_are_silent()
    {
        var shared = Assembly("Shared", "namespace Shared; " + Trigger);
        var first = Assembly("A", Workflow("First", "using Shared;"), shared);
        var second = Assembly("B", Workflow("Second", "using Shared;", "case.intake", "case.check", "2.0.0"), shared);
        Assert.Empty(Find("class Host { object A() => new MergedRegistry(); }", shared, first, second));
        Assert.Empty(Find("class Host;", shared, first));
    }

    /// <summary>Metadata does not say that a struct was a record, and a trigger is one all the same.</summary>
    [Fact]
    public void A_workflow_may_start_on_the_trigger_of_another_assembly()
    {
        var run = new Run(Compile("Mine", Workflow("First", "using Shared;"), Assembly("Shared", "namespace Shared; " + Trigger)));
        Assert.Contains("First.Intake.Driver.g.cs", run.Files.Keys);
        Assert.Contains("OrchestrationRegistry.g.cs", run.Files.Keys);
    }

    [Fact]
    public void Nothing_switches_it_off()
    {
        var (first, second) = (Assembly("A", Workflow("First", Trigger)), Assembly("B", Workflow("Second", Trigger)));
        var source = "#pragma warning disable\n#pragma warning disable ORCH1026\n[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Orchestration.Policy\", \"ORCH1026\")]\nclass Host;";
        var compilation = Compile("Mine", source, first, second);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("ORCH1026", ReportDiagnostic.Suppress)]));
        Assert.Equal(3, Violations.Analyze(compilation).Count(finding => finding.Id == "ORCH1026"));
    }

    private static ImmutableArray<Diagnostic> Find(string source, params MetadataReference[] references) =>
        [.. Violations.Analyze(Compile("Mine", source, references)).Where(finding => finding.Id == "ORCH1026").OrderBy(Message, StringComparer.Ordinal)];

    private static string Message(Diagnostic finding) => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(Diagnostic finding) => finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan);

    private static CSharpCompilation Compile(string name, string source, params MetadataReference[] references) =>
        Violations.Compile(source).WithAssemblyName(name).AddReferences(references);

    /// <summary>An assembly as it is built: with what is generated for it.</summary>
    private static MetadataReference Assembly(string name, string source, params MetadataReference[] references)
    {
        using var stream = new MemoryStream();
        var result = new Run(Compile(name, source, references)).Output.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static string Workflow(string space, string trigger, string id = "case.intake", string policy = "case.check", string version = "1.0.0") => $$"""
        namespace {{space}};
        {{trigger}}
        [Policy<Opened>("{{policy}}", "{{version}}")] public enum Check { [Allow] Fine }
        [Workflow("{{id}}", "{{version}}")]
        [StartsOn<Opened>]
        public enum Intake
        {
            [Evaluate<Check>("{{version}}")]
            [On(Signal.Allow, Done), On(Signal.Escalate, Refused), On(Signal.Deny, Refused)]
            Begin,
            [Terminate(Outcome.Completed)] Done,
            [Terminate(Outcome.Declined)] Refused,
        }
        """;
}
