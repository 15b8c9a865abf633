using System.Text.RegularExpressions;

namespace Orchestration.Conventions.Tests;

/// <summary>docs/compliance.md holds every clause of the decision record, each with evidence that exists.</summary>
public sealed partial class ComplianceTests
{
    /// <summary>The sections of the decision record that say what must or must not be, with the number of their clauses.</summary>
    private static readonly (string Section, int Clauses)[] s_record =
        [("2.3", 5), ("3.1", 12), ("3.2", 5), ("4", 11), ("5", 5), ("6.2", 6), ("6.3", 3), ("7.1", 6), ("7.2", 7)];

    private static readonly Row[] s_rows =
        [.. File.ReadLines(Tree.PathOf("docs", "compliance.md"))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells.Length == 7 && Key().IsMatch(cells[1]))
            .Select(cells => new Row(cells[1], cells[2], cells[3], Ids().Matches(cells[4]).Select(id => id.Value).ToArray(), Names().Matches(cells[5]).Select(name => name.Groups[1].Value).ToArray()))];

    private static readonly Lazy<HashSet<string>> s_tests = new(() => [.. Catalogue.Sources("tests").SelectMany(TestsOf)]);

    [Fact]
    public void Every_clause_has_a_row() => Assert.Equal(
        s_record.SelectMany(section => Enumerable.Range(1, section.Clauses).Select(number => $"{section.Section}-{number}")),
        s_rows.Select(row => row.Clause));

    [Fact]
    public void Every_clause_has_evidence() => Assert.All(s_rows, row =>
    {
        Assert.NotEqual("", row.Says);
        Assert.NotEqual("", row.Mechanism);
        Assert.NotEmpty(row.Tests);
    });

    [Fact]
    public void Every_rule_that_is_named_exists() => Assert.All(s_rows, row =>
        Assert.Subset(Catalogue.Descriptors.Select(descriptor => descriptor.Id).ToHashSet(StringComparer.Ordinal), row.Rules.ToHashSet(StringComparer.Ordinal)));

    [Fact]
    public void Every_test_that_is_named_exists() => Assert.All(s_rows, row => Assert.Subset(s_tests.Value, row.Tests.ToHashSet(StringComparer.Ordinal)));

    /// <summary>A family stands for its rules: one that is added is evidence where its family is.</summary>
    [Fact]
    public void Every_family_of_rules_is_evidence_of_a_clause()
    {
        var named = s_rows.SelectMany(row => Families().Matches(row.Mechanism)).SelectMany(match => match.Value.Where(char.IsAsciiDigit)).ToHashSet();
        Assert.Subset(named, Catalogue.Descriptors.Select(descriptor => descriptor.Id["ORCH".Length]).ToHashSet());
    }

    private static IEnumerable<string> TestsOf(string path)
    {
        var text = File.ReadAllText(path);
        return Classes().Matches(text).SelectMany(type => Methods().Matches(text).Select(method => $"{type.Groups[1].Value}.{method.Groups[1].Value}"));
    }

    [GeneratedRegex(@"^[0-9](\.[0-9])?-[0-9]+$")]
    private static partial Regex Key();

    [GeneratedRegex("ORCH[0-9]{4}")]
    private static partial Regex Ids();

    [GeneratedRegex("`([A-Za-z]+\\.[A-Za-z0-9_]+)`")]
    private static partial Regex Names();

    [GeneratedRegex("famil(y|ies) [0-9](, [0-9])*( and [0-9])?")]
    private static partial Regex Families();

    [GeneratedRegex(@"class (\w+Tests)\b")]
    private static partial Regex Classes();

    [GeneratedRegex(@"\[(?:Fact|Theory)[^\n]*\n(?:[ \t]*\[[^\n]*\n)*[ \t]*public (?:static )?(?:async )?(?:void|Task) (\w+)\(")]
    private static partial Regex Methods();

    private sealed record Row(string Clause, string Says, string Mechanism, string[] Rules, string[] Tests);
}
