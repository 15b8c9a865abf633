using System.Reflection;

namespace Orchestration.Conventions.Tests;

/// <summary>The parts know only what they may, and files stay as long as a reader can hold.</summary>
public sealed class StructureTests
{
    private static readonly Assembly s_model = typeof(Model.PolicyModel).Assembly;
    private static readonly Assembly s_analyzers = typeof(Analyzers.Rules).Assembly;
    private static readonly Assembly s_fixes = typeof(Analyzers.CodeFixes.ReplaceArgumentFix).Assembly;

    [Fact]
    public void The_model_knows_no_compiler() =>
        Assert.Equal(["System.Collections.Immutable", "System.Memory", "netstandard"], References(s_model));

    [Fact]
    public void Inside_the_compiler_there_is_nothing_but_the_compiler()
    {
        string[] compiler = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "netstandard"];
        Assert.Subset(new HashSet<string>([.. compiler, "Orchestration.Model"]), new HashSet<string>(References(s_analyzers)));
        Assert.Subset(
            new HashSet<string>([.. compiler, "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "Orchestration.Analyzers", "Orchestration.Model", "System.Composition.AttributedModel"]),
            new HashSet<string>(References(s_fixes)));
    }

    [Fact]
    public void The_floor_is_the_compiler_of_Visual_Studio_17_8() => Assert.All(
        new[] { s_analyzers, s_fixes }.SelectMany(assembly => assembly.GetReferencedAssemblies()).Where(name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        name => Assert.Equal(new Version(4, 8, 0, 0), name.Version));

    /// <summary>Data flows one way: attributes, discovery, value models, analysis, findings and emission.</summary>
    [Theory]
    [InlineData("Discovery", "Emission", "Generation", "Effects", "Declarations")]
    [InlineData("Emission", "Discovery", "Generation", "Effects", "Declarations")]
    [InlineData("Effects", "Discovery", "Emission", "Generation", "Declarations")]
    [InlineData("Seal", "Emission", "Generation", "Effects")]
    public void A_part_uses_none_that_comes_after_it(string part, params string[] later) => Assert.All(
        Catalogue.Sources(Path.Combine("src", "Orchestration.Analyzers", part)),
        path => Assert.All(later, other => Assert.DoesNotContain($"using Orchestration.Analyzers.{other};", File.ReadAllText(path), StringComparison.Ordinal)));

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    public void A_file_has_about_two_hundred_lines_at_most(string folder) => Assert.All(
        Catalogue.Sources(folder), path => Assert.True(File.ReadLines(path).Count() <= 220, path));

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Order(StringComparer.Ordinal);
}
