using Microsoft.CodeAnalysis;

namespace Orchestration.Conventions.Tests;

/// <summary>Every rule is complete: descriptor, page, release row, sample, and tests that fire and stay silent.</summary>
public sealed class RuleTests
{
    // What is declared against a lock is shown in a project that has one.
    private static readonly string[] s_samples = ["Violations", "Violations.Sealed"];

    public static TheoryData<string> Ids => Catalogue.Ids;

    [Fact]
    public void Ids_are_given_once_and_by_family()
    {
        Assert.True(Catalogue.Descriptors.Count >= 36);
        Assert.Distinct(Catalogue.Descriptors.Select(descriptor => descriptor.Id));
        Assert.All(Catalogue.Descriptors, descriptor => Assert.Matches("^ORCH[1-9][0-9]{3}$", descriptor.Id));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_rule_is_an_error_that_cannot_be_switched_off(string id)
    {
        var descriptor = Catalogue.Descriptor(id);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.EndsWith("/rules/" + id, descriptor.HelpLinkUri, StringComparison.Ordinal);
        if (Catalogue.IsInformative(id))
        {
            Assert.Equal(DiagnosticSeverity.Info, descriptor.DefaultSeverity);
            return;
        }

        Assert.Equal(IsAdvice(id) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error, descriptor.DefaultSeverity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags);
        Assert.Contains(WellKnownDiagnosticTags.Compiler, descriptor.CustomTags);
    }

    /// <summary>What a name alone suggests, and the one implicit flow that is followed, prove nothing and so are warnings.</summary>
    private static bool IsAdvice(string id) => id is "ORCH5016" or "ORCH5017";

    [Theory, MemberData(nameof(Ids))]
    public void A_message_names_its_clause_and_ends_without_a_dot(string id)
    {
        var descriptor = Catalogue.Descriptor(id);
        var (message, description) = (descriptor.MessageFormat.ToString(), descriptor.Description.ToString());
        // The rules of effects have the clause of the catalogue's row as their third argument.
        Assert.Matches(@"\((ADR [0-9]|CP-|\{2\})", message);
        Assert.False(message.EndsWith('.'), message);
        Assert.EndsWith(".", description, StringComparison.Ordinal);
        Assert.Matches(@"ADR [0-9]|CP-", description);
    }

    [Theory, MemberData(nameof(Ids))]
    public void One_analyzer_reports_a_rule(string id) =>
        Assert.Single(Catalogue.AllAnalyzers, analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id));

    [Theory, MemberData(nameof(Ids))]
    public void A_page_says_why_and_shows_both_sides(string id)
    {
        var page = Catalogue.Page(id);
        Assert.StartsWith($"# {id}: {Catalogue.Descriptor(id).Title}\n", page, StringComparison.Ordinal);
        string[] sections = ["## Why", "## Violating code", "## Compliant code", "## ADR clause"];
        Assert.Equal(sections, page.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal) && line != "## Code fix"));
        Assert.Contains("// " + id, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_is_of_a_rule() => Assert.Equal(
        Catalogue.Descriptors.Select(descriptor => descriptor.Id),
        Directory.GetFiles(Tree.PathOf("docs", "rules")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Ids))]
    public void A_release_has_the_rule_with_its_category(string id)
    {
        var rows = File.ReadLines(Tree.PathOf("AnalyzerReleases.Shipped.md")).Concat(File.ReadLines(Tree.PathOf("AnalyzerReleases.Unshipped.md")));
        var row = Assert.Single(rows, row => row.StartsWith(id + " |", StringComparison.Ordinal));
        Assert.StartsWith($"{id} | {Catalogue.Descriptor(id).Category} | {Catalogue.Descriptor(id).DefaultSeverity} |", row, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_sample_marks_where_the_rule_fires(string id)
    {
        // It takes two assemblies to show it: CompositionTests build them.
        if (id == "ORCH1026")
            return;
        var sample = Assert.Single(s_samples.SelectMany(folder => Directory.GetFiles(Tree.PathOf("samples", folder), id + "_*")));
        Assert.Contains("// " + id, File.ReadAllText(sample), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Tests_name_the_rule(string id) =>
        Assert.Contains(Catalogue.Sources("tests"), path => path.Contains("Analyzers.Tests", StringComparison.Ordinal) && File.ReadAllText(path).Contains(id, StringComparison.Ordinal));
}
