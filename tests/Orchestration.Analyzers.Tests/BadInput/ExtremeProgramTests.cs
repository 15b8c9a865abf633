using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Analyzers.Tests.Effects.Corpus;

namespace Orchestration.Analyzers.Tests.BadInput;

/// <summary>The generator and the analyzers live through every program, and come to an end with it.</summary>
public sealed class ExtremeProgramTests
{
    public static TheoryData<string> Names => [.. ExtremePrograms.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void An_extreme_program_breaks_nothing(string name) =>
        Survival.Of(Compile(ExtremePrograms.All[name]), name);

    [Fact]
    public void Five_thousand_findings_in_one_method_are_all_reported() =>
        Assert.Equal(5_000, Survival.Of(Compile(ExtremePrograms.All["long method of findings"]), "findings").Count(finding => finding.Id == "ORCH2001"));

    [Fact]
    public void Two_thousand_parts_of_a_class_break_nothing()
    {
        var parts = ExtremePrograms.Partial(2_000).Select((text, index) => CorpusReferences.Parse(text, $"Ward{index}.cs"));
        var found = Survival.Of(CorpusReferences.Empty.AddSyntaxTrees(parts), "parts");
        Assert.Equal(20, found.Count(finding => finding.Id == "ORCH2001"));
    }

    [Theory]
    [InlineData("no reference at all")]
    [InlineData("no base library")]
    [InlineData("no orchestration")]
    [InlineData("everything twice")]
    [InlineData("own types of the same name")]
    public void Missing_and_doubled_references_break_nothing(string which)
    {
        MetadataReference orchestration = MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location);
        MetadataReference[] references = which switch
        {
            "no reference at all" => [],
            "no base library" => [orchestration],
            "no orchestration" => [.. Net100.References.All],
            "everything twice" => [.. Net100.References.All, orchestration, .. Basic.Reference.Assemblies.Net100.ReferenceInfos.All.Select(one => MetadataReference.CreateFromImage(one.ImageBytes))],
            _ => [.. Net100.References.All, orchestration],
        };
        var sources = which == "own types of the same name"
            ? [Generation.Programs.Acceptance, "namespace System { public class DateTime { public static DateTime UtcNow => null!; } } namespace Orchestration { public struct OpaqueRef; public interface IViewReader<T>; public class WriteAttribute : System.Attribute; }"]
            : new[] { Generation.Programs.Acceptance, "class A : System.IO.Stream { object M() => System.DateTime.UtcNow; }" };
        var compilation = CSharpCompilation.Create(
            "missing", sources.Select((text, index) => CorpusReferences.Parse(text, $"File{index}.cs")), references, new(OutputKind.DynamicallyLinkedLibrary));
        Survival.Of(compilation, which);
    }

    private static CSharpCompilation Compile(string text) =>
        CorpusReferences.Empty.AddSyntaxTrees(CorpusReferences.Parse(text, "Extreme.cs"));
}
