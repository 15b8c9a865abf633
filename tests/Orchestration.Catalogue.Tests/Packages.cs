using System.Globalization;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Orchestration.Model.Effects;

namespace Orchestration.Catalogue.Tests;

/// <summary>The real libraries, one compilation per package: what it declares, and the base library to read it by.</summary>
internal static class Packages
{
    private const string Root = "PackageRoot";

    private static readonly Dictionary<string, string> s_metadata = typeof(Packages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .GroupBy(attribute => attribute.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().Value!, StringComparer.Ordinal);

    private static readonly PortableExecutableReference[] s_framework =
        [.. Directory.GetFiles(Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Builder.WebApplication).Assembly.Location)!, "*.dll").Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Packages that cannot be restored for a test, and why.</summary>
    public static IReadOnlyDictionary<string, string> Unserved { get; } = File.ReadLines(Path.Combine(Tree.PathOf("tests", "Orchestration.Catalogue.Tests"), "Unserved.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>Whether the tests have a package.</summary>
    public static bool Has(string package) =>
        package is EffectCatalogue.BaseLibrary or EffectCatalogue.AspNetCore or "Orchestration.Abstractions" || s_metadata.ContainsKey(package);

    /// <summary>What a package declares, and the symbols to look in.</summary>
    public static (CSharpCompilation Compilation, HashSet<string> Assemblies) Open(string package)
    {
        MetadataReference[] own = package switch
        {
            EffectCatalogue.BaseLibrary => [.. Net100.References.All],
            EffectCatalogue.AspNetCore => s_framework,
            "Orchestration.Abstractions" => [MetadataReference.CreateFromFile(typeof(OpaqueRef).Assembly.Location)],
            _ => [.. Libraries(package).Select(path => MetadataReference.CreateFromFile(path))],
        };
        var compilation = CSharpCompilation.Create("catalogue", references: own.Concat(Net100.References.All).Distinct());
        var assemblies = own.Select(reference => compilation.GetAssemblyOrModuleSymbol(reference)).OfType<IAssemblySymbol>().Select(assembly => assembly.Name);
        return (compilation, assemblies.ToHashSet(StringComparer.Ordinal));
    }

    private static string[] Libraries(string package)
    {
        var folder = Path.Combine(s_metadata[Root], package.ToLowerInvariant(), s_metadata[package]);
        var lib = new[] { "lib", "ref" }.Select(name => Path.Combine(folder, name)).First(Directory.Exists);
        return Directory.GetFiles(Directory.GetDirectories(lib).MaxBy(path => Rank(Path.GetFileName(path)))!, "*.dll");
    }

    /// <summary>The newest framework that .NET 10 can load comes last.</summary>
    private static double Rank(string framework)
    {
        foreach (var (prefix, rank) in new[] { ("netstandard", 100), ("netcoreapp", 200), ("net", 300) })
        {
            if (framework.StartsWith(prefix, StringComparison.Ordinal)
                && double.TryParse(framework[prefix.Length..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version)
                && version is <= 10)
                return rank + version;
        }

        return -1;
    }
}
