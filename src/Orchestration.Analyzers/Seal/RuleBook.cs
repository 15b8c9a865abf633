using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Seal;

/// <summary>The rules that this tool has. They are added and never taken away, so their number tells an older tool from a later one.</summary>
internal static class RuleBook
{
    /// <summary>The ids in ordinal order.</summary>
    public static ImmutableArray<string> Ids { get; } = typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>().Select(rule => rule.Id).OrderBy(id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The version of the tool, without what tells one build of a commit from another.</summary>
    public static string Tool { get; } =
        (typeof(RuleBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
