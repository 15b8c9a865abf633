using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Orchestration.Conventions.Tests;

/// <summary>A fixer mends one rule, has its stem, and is told of on its page.</summary>
public sealed class FixTests
{
    [Fact]
    public void A_fixer_is_exported_for_one_rule_and_mends_all_at_once() => Assert.All(Catalogue.Fixes, fix =>
    {
        var id = Assert.Single(fix.FixableDiagnosticIds);
        Assert.NotNull(fix.GetFixAllProvider());
        Assert.NotNull(fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>());
        var rule = typeof(Analyzers.Rules).GetField(fix.GetType().Name[..^"Fix".Length]);
        Assert.True(rule is not null, fix.GetType().Name + " has not the stem of a rule.");
        Assert.Equal(id, ((Microsoft.CodeAnalysis.DiagnosticDescriptor)rule.GetValue(null)!).Id);
    });

    [Fact]
    public void No_rule_has_two_fixers() => Assert.Distinct(Catalogue.Fixes.SelectMany(fix => fix.FixableDiagnosticIds));

    [Theory, MemberData(nameof(Ids))]
    public void A_page_tells_of_the_fix_when_there_is_one(string id) => Assert.Equal(
        Catalogue.Fixes.Any(fix => fix.FixableDiagnosticIds.Contains(id)),
        Catalogue.Page(id).Contains("## Code fix\n", StringComparison.Ordinal));

    public static TheoryData<string> Ids => Catalogue.Ids;
}
