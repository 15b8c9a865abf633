using Microsoft.CodeAnalysis.CSharp;
using Basic.Reference.Assemblies;
using Orchestration.Analyzers.Effects;
using Orchestration.Model.Effects;

namespace Orchestration.Analyzers.Tests.Effects;

/// <summary>What the catalogue and the analyzer that reads it must agree on.</summary>
public sealed class EffectCatalogueTests
{
    [Fact]
    public void Every_rule_of_the_catalogue_is_one_that_the_analyzer_reports() =>
        Assert.Subset(
            new EffectAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).ToHashSet(),
            EffectCatalogue.Rules.Select(rule => rule.Id).ToHashSet());

    [Fact]
    public void A_compilation_that_does_not_know_orchestration_is_left_alone()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { object A() => System.DateTime.UtcNow; }");
        var library = CSharpCompilation.Create("library", [tree], Net100.References.All, Violations.Library);
        Assert.Empty(Violations.Analyze(library));
    }
}
