using Microsoft.CodeAnalysis;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Checks what every declaration has: a place, an id and a version.</summary>
internal static class HeaderDiscovery
{
    /// <summary>Checks that the type is top-level, not generic and visible enough to have code beside it.</summary>
    public static void Place(INamedTypeSymbol type, string kind, FindingList findings)
    {
        if (type.ContainingType is not null)
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"{kind} '{type.Name}' is nested in '{type.ContainingType.Name}'; move it to the top level of a namespace, where its generated code can stand beside it");
        else if (type.Arity > 0)
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"{kind} '{type.Name}' is generic; declare one for each type that it is meant for");
        else if (type.IsFileLocal)
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"{kind} '{type.Name}' is file-local; make it internal or public, so that its generated code can name it");
    }

    /// <summary>Checks an id and a Semantic Version, both constructor arguments of the attribute.</summary>
    public static (string Id, string Version) Versioned(AttributeData attribute, string name, FindingList findings)
    {
        var id = Id(attribute, name, findings);
        var version = attribute.Text(1) ?? string.Empty;
        if (!SemanticVersion.TryParse(version, out _))
            findings.AddMendable(Completed(version), RuleIds.MalformedVersion, findings.At(null, name, 0, "version"), Unpinned(version));
        return (id, version);
    }

    /// <summary>Checks an id, the first constructor argument of the attribute.</summary>
    public static string Id(AttributeData attribute, string name, FindingList findings)
    {
        var id = attribute.Text(0) ?? string.Empty;
        if (!Grammar.IsDottedName(id))
            findings.AddMendable(Grammar.ToDottedName(id), RuleIds.MalformedId, findings.At(null, name, 0, "id"), id);
        return id;
    }

    /// <summary>The Semantic Version that is spelt incompletely, as in <c>1.0</c> or <c>v1.2.3</c>; null when it is a guess.</summary>
    public static string? Completed(string version)
    {
        var parts = version.TrimStart('v', 'V').Split('.');
        if (parts.Length > 3 || !parts.All(part => part.Length is > 0 and < 10 && part.All(character => character is >= '0' and <= '9')))
            return null;
        var numbers = parts.Select(part => part.TrimStart('0') is { Length: > 0 } digits ? digits : "0");
        return string.Join(".", numbers.Concat(Enumerable.Repeat("0", 3 - parts.Length)));
    }

    /// <summary>The words for a version that is no Semantic Version.</summary>
    public static string Unpinned(string version) => version.Length == 0
        ? "The version is missing; pin one by Semantic Versioning 2.0.0, such as \"1.0.0\""
        : $"\"{version}\" is no Semantic Version 2.0.0; write major.minor.patch, such as \"1.0.0\" or \"1.1.0-draft.1\"";
}
