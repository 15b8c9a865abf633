using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Discovery;

/// <summary>What is known to hold protected health information by its type or label.</summary>
internal static class PhiTypes
{
    /// <summary>Why a member holds PHI, as the end of a sentence; null when nothing says so.</summary>
    public static string? Reason(ISymbol member, ITypeSymbol type)
    {
        if (Label(member) is { } label)
            return $"it is labelled [{label}]";
        for (var current = Element(type); current is not null; current = current.BaseType)
        {
            if (Label(current) is { } typeLabel)
                return $"'{current.Name}' is labelled [{typeLabel}]";
            if (current.ContainingNamespace?.ToDisplayString() == "Hl7.Fhir.Model")
                return $"'{current.Name}' is a FHIR type";
        }

        return null;
    }

    /// <summary>The type to carry instead: a reference. Null for a labelled member, where the label is the author's own word.</summary>
    public static string? Remedy(ISymbol member, bool isOptional) =>
        Label(member) is not null ? null : isOptional ? "OpaqueRef?" : "OpaqueRef";

    private static string? Label(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.VocabularyName() == "Phi")
                return "Phi";
            if (IsClassification(attribute.AttributeClass))
                return attribute.AttributeClass!.Name;
        }

        return null;
    }

    /// <summary>Whether it is one of Microsoft.Extensions.Compliance's data classifications.</summary>
    private static bool IsClassification(INamedTypeSymbol? attribute)
    {
        for (var current = attribute?.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "DataClassificationAttribute"
                && current.ContainingNamespace.ToDisplayString() == "Microsoft.Extensions.Compliance.Classification")
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Element(array.ElementType),
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => Element(arguments[0]),
        _ => type,
    };
}
