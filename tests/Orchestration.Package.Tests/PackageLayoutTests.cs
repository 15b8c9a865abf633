using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace Orchestration.Package.Tests;

/// <summary>What is in the package, and what is not.</summary>
public sealed class PackageLayoutTests(PackageFixture package)
{
    private static readonly string[] s_ownAssemblies = ["Orchestration.Analyzers", "Orchestration.Analyzers.CodeFixes", "Orchestration.Model"];

    [Fact]
    public void Holds_exactly_what_a_consumer_needs()
    {
        using var archive = package.Open();
        var entries = archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
        string[] expected =
        [
            "Orchestration.Analyzers.nuspec",
            "README.md",
            .. s_ownAssemblies.Select(name => $"analyzers/dotnet/cs/{name}.dll"),
            "buildTransitive/Orchestration.Analyzers.props",
            "buildTransitive/Orchestration.Analyzers.targets",
            .. Directory.EnumerateFiles(Tree.PathOf("docs", "rules"), "*.md").Select(page => $"docs/rules/{Path.GetFileName(page)}"),
            "lib/net8.0/Orchestration.Abstractions.dll",
            "lib/net8.0/Orchestration.Abstractions.xml",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Depends_on_nothing_and_is_no_development_dependency()
    {
        using var archive = package.Open();
        using var stream = archive.GetEntry("Orchestration.Analyzers.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("Orchestration.Analyzers", Value("id"));
        Assert.Equal(package.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Null(Value("developmentDependency"));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    /// <summary>
    /// The compiler resolves nothing beside its own assemblies: any other reference is a load failure waiting for a user.
    /// System.Memory is its own: Roslyn 4.8 and Immutable have spans in their signatures, so no compiler runs without it.
    /// </summary>
    [Fact]
    public void Assemblies_in_the_compiler_reference_what_the_compiler_has()
    {
        using var archive = package.Open();
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using var copy = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(copy);
            copy.Position = 0;
            using var assembly = new PEReader(copy);
            var reader = assembly.GetMetadataReader();
            var foreign = reader.AssemblyReferences
                .Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
                .Where(name => name is not ("netstandard" or "System.Collections.Immutable" or "System.Memory")
                    && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                    && !s_ownAssemblies.Contains(name));
            Assert.True(!foreign.Any(), $"{entry.Name} references {string.Join(", ", foreign)}");
        }
    }

    [Fact]
    public async Task Is_the_same_bytes_when_it_is_packed_again()
    {
        var again = package.Folder("again");
        await package.PackAsync(again);
        Assert.Equal(
            Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(package.PackagePath))),
            Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(again, Path.GetFileName(package.PackagePath))))));
    }
}
