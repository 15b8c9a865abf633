using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.CodeFixes;

namespace Orchestration.Conventions.Tests;

/// <summary>All rules, and what reports and mends them, found by reflection: a new rule is in every test at once.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. typeof(Analyzers.Rules).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    public static IReadOnlyList<DiagnosticAnalyzer> AllAnalyzers { get; } = [.. Instances<DiagnosticAnalyzer>(typeof(Analyzers.Rules).Assembly)];

    public static IReadOnlyList<CodeFixProvider> Fixes { get; } = [.. Instances<CodeFixProvider>(typeof(ReplaceArgumentFix).Assembly)];

    /// <summary>One row per rule, for theories.</summary>
    public static TheoryData<string> Ids => [.. Descriptors.Select(descriptor => descriptor.Id)];

    public static DiagnosticDescriptor Descriptor(string id) => Descriptors.Single(descriptor => descriptor.Id == id);

    /// <summary>Whether a rule only informs: it forbids nothing, so it fails no build and may be switched off.</summary>
    public static bool IsInformative(string id) => id == "ORCH1108";

    public static string Page(string id) => File.ReadAllText(Tree.PathOf("docs", "rules", id + ".md"));

    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Tree.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Tree.Root, path).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any());

    private static IEnumerable<T> Instances<T>(Assembly assembly) =>
        assembly.GetTypes().Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type)).Select(type => (T)Activator.CreateInstance(type)!);
}
