using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Model.Effects;

namespace Orchestration.Catalogue.Tests;

/// <summary>An entry that names nothing is a rule that never fires: every name is held against the package that declares it.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Served() => [.. AllPackages().Where(package => !Packages.Unserved.ContainsKey(package))];

    [Theory, MemberData(nameof(Served))]
    public void Every_entry_names_something_that_its_package_declares(string package)
    {
        Assert.True(Packages.Has(package), "Packages.props lacks it.");
        var (compilation, assemblies) = Packages.Open(package);
        Assert.NotEmpty(assemblies);
        Assert.Empty(EffectCatalogue.All.Where(effect => effect.Package == package && !Resolves(effect.Id, effect, compilation, assemblies)).Select(effect => effect.Id));
        Assert.Empty(PureCatalogue.All.Where(entry => entry.Package == package && !Resolves(entry.Id, null, compilation, assemblies)).Select(entry => entry.Id));
    }

    [Fact]
    public void Nine_hundred_entries_are_held_against_their_packages() =>
        Assert.True(EffectCatalogue.All.Count(effect => !Packages.Unserved.ContainsKey(effect.Package)) >= 900);

    [Fact]
    public void Every_package_that_is_not_served_says_why_and_is_named_by_a_row()
    {
        var named = EffectCatalogue.All.Select(effect => effect.Package).ToHashSet(StringComparer.Ordinal);
        Assert.All(Packages.Unserved, package =>
        {
            Assert.Contains(package.Key, named);
            Assert.NotEmpty(package.Value);
            Assert.False(Packages.Has(package.Key), package.Key);
        });
    }

    [Fact]
    public void Every_rule_of_the_catalogue_has_an_entry() =>
        Assert.Equal(EffectCatalogue.Rules.Select(rule => rule.Id), EffectCatalogue.All.Select(effect => effect.Rule.Id).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("T:System.DateTimes")]
    [InlineData("M:System.DateTime.Nows")]
    [InlineData("P:System.DateTime.AddDays")]
    [InlineData("M:System.DateTime.AddDays(System.Int32)")]
    [InlineData("N:System.Nowhere")]
    [InlineData("A:System.Nowhere")]
    public void An_entry_that_names_nothing_would_be_found(string id)
    {
        var (compilation, assemblies) = Packages.Open(EffectCatalogue.BaseLibrary);
        Assert.False(Resolves(id, null, compilation, assemblies));
    }

    private static IEnumerable<string> AllPackages() =>
        EffectCatalogue.All.Select(effect => effect.Package).Concat(PureCatalogue.All.Select(entry => entry.Package)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static bool Resolves(string id, Effect? effect, CSharpCompilation compilation, HashSet<string> assemblies)
    {
        if (id[0] == 'A')
            return assemblies.Contains(id[2..]);
        if (id[0] == 'N')
            return Namespace(compilation.GlobalNamespace, id[2..]) is { } found && HasType(found, assemblies);
        // The names are read as the analyzer reads them.
        var entry = effect ?? new Effect(id, EffectCatalogue.Rules[0], "-");
        var types = Types(compilation, entry.TypeName).Where(type => assemblies.Contains(type.ContainingAssembly.Name)).ToArray();
        return entry.IsType
            ? types.Length > 0
            : types.SelectMany(type => type.GetMembers(entry.MemberName)).Any(member =>
                entry.IsOverload ? member.GetDocumentationCommentId() == entry.DocumentationId : member.GetDocumentationCommentId()![0] == id[0]);
    }

    /// <summary>A documentation id has a dot where metadata has a plus: before a nested type.</summary>
    private static ImmutableArray<INamedTypeSymbol> Types(CSharpCompilation compilation, string name) =>
        !compilation.GetTypesByMetadataName(name).IsEmpty || name.LastIndexOf('.') is not (> 0 and var dot)
            ? compilation.GetTypesByMetadataName(name)
            : compilation.GetTypesByMetadataName(name[..dot] + "+" + name[(dot + 1)..]);

    private static INamespaceSymbol? Namespace(INamespaceSymbol root, string name) =>
        name.Split('.').Aggregate((INamespaceSymbol?)root, (space, part) => space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part));

    private static bool HasType(INamespaceSymbol space, HashSet<string> assemblies) =>
        space.GetTypeMembers().Any(type => assemblies.Contains(type.ContainingAssembly.Name)) || space.GetNamespaceMembers().Any(inner => HasType(inner, assemblies));
}
