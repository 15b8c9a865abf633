using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model.Phi;

namespace Orchestration.Analyzers.Discovery;

/// <summary>The labels that attributes give: the vocabulary's own, and those of the ecosystem.</summary>
internal static class AttributeLabels
{
    private static readonly Labels[] s_byNumber =
        [Labels.Phi, Labels.Pii, Labels.Tenant, Labels.Actor, Labels.Request, Labels.Cursor, Labels.Pseudonym];

    /// <summary>The labels that stand on a symbol itself; what it inherits is not looked up.</summary>
    /// <param name="attributes">The attributes of a symbol, or of a method's result.</param>
    public static Labels Of(ImmutableArray<AttributeData> attributes)
    {
        var labels = Labels.None;
        foreach (var attribute in attributes)
            labels |= Of(attribute);
        return labels;
    }

    /// <summary>The first attribute that labels, as a reader knows it (<c>Phi</c>); null when there is none.</summary>
    /// <param name="attributes">The attributes of a symbol, or of a method's result.</param>
    public static string? Name(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (Of(attribute) is var labels && labels != Labels.None)
                return attribute.VocabularyName() is { } name ? name == "Label" ? $"Label(DataLabel.{labels})" : name : ShortName(attribute.AttributeClass!);
        }

        return null;
    }

    /// <summary>Whether an attribute is one of Microsoft.Extensions.Compliance's data classifications, but for the one that says that there are no data.</summary>
    /// <param name="attribute">The attribute's type.</param>
    public static bool IsClassification(INamedTypeSymbol? attribute)
    {
        if (attribute is null || attribute.Name == "NoDataClassificationAttribute")
            return false;
        for (var current = attribute; current is not null; current = current.BaseType)
        {
            if (current.Name == "DataClassificationAttribute" && current.ContainingNamespace.IsNamed("Classification", "Compliance", "Extensions", "Microsoft"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a namespace has exactly these names, the innermost first.</summary>
    public static bool IsNamed(this INamespaceSymbol? space, params string[] names)
    {
        foreach (var name in names)
        {
            if (space is null || space.Name != name)
                return false;
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: true };
    }

    private static Labels Of(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
            return Labels.None;
        switch (attribute.VocabularyName())
        {
            case "Phi": return Labels.Phi;
            case "Pii": return Labels.Pii;
            case "Label": return attribute.Number(0) is >= 0 and < 7 and { } number ? s_byNumber[number] : Labels.None;
        }

        if (type.Name is "PersonalDataAttribute" or "ProtectedPersonalDataAttribute" && type.ContainingNamespace.IsNamed("Identity", "AspNetCore", "Microsoft"))
            return Labels.Pii;
        return !IsClassification(type) ? Labels.None
            : type.Name.IndexOf("Phi", StringComparison.OrdinalIgnoreCase) >= 0 || type.Name.IndexOf("Health", StringComparison.OrdinalIgnoreCase) >= 0 ? Labels.Phi
            : Labels.Pii;
    }

    private static string ShortName(INamedTypeSymbol type)
    {
        const string Suffix = "Attribute";
        return type.Name.EndsWith(Suffix, StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - Suffix.Length) : type.Name;
    }
}
