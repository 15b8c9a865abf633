using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Discovery;

/// <summary>What is known to hold protected health information, or to identify somebody, by its type or label.</summary>
internal static class PhiTypes
{
    private const int MaxDepth = 8;

    /// <summary>Why a member holds PHI, as the end of a sentence; null when nothing says so.</summary>
    public static string? Reason(ISymbol member, ITypeSymbol type)
    {
        if (Label(member) is { } label)
            return $"it is labelled [{label}]";
        foreach (var part in Parts(type, 0))
        {
            for (var current = part; current is not null; current = current.BaseType)
            {
                if (AttributeLabels.Name(current.GetAttributes()) is { } typeLabel)
                    return $"'{current.Name}' is labelled [{typeLabel}]";
                if (current.ContainingNamespace.IsNamed("Model", "Fhir", "Hl7"))
                    return $"'{current.Name}' is a FHIR type";
            }

            foreach (var contract in part.AllInterfaces)
            {
                if (AttributeLabels.Name(contract.GetAttributes()) is { } typeLabel)
                    return $"'{contract.Name}' is labelled [{typeLabel}]";
            }
        }

        return null;
    }

    /// <summary>The type to carry instead: a reference. Null for a labelled member, where the label is the author's own word.</summary>
    public static string? Remedy(ISymbol member, bool isOptional) =>
        Label(member) is not null ? null : isOptional ? "OpaqueRef?" : "OpaqueRef";

    /// <summary>The label of a member, its own or that of what it overrides or implements.</summary>
    private static string? Label(ISymbol symbol)
    {
        if (AttributeLabels.Name(symbol.GetAttributes()) is { } own)
            return own;
        if (symbol is not IPropertySymbol property)
            return null;
        for (var current = property.OverriddenProperty; current is not null; current = current.OverriddenProperty)
        {
            if (AttributeLabels.Name(current.GetAttributes()) is { } inherited)
                return inherited;
        }

        foreach (var contract in property.ContainingType.AllInterfaces)
        {
            foreach (var declared in contract.GetMembers(property.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(property.ContainingType.FindImplementationForInterfaceMember(declared), property)
                    && AttributeLabels.Name(declared.GetAttributes()) is { } inherited)
                    return inherited;
            }
        }

        return null;
    }

    /// <summary>A type, and whatever it is made of.</summary>
    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type, int depth)
    {
        if (depth > MaxDepth)
            return [];
        return type switch
        {
            IArrayTypeSymbol array => Parts(array.ElementType, depth + 1),
            INamedTypeSymbol { TypeArguments.Length: > 0 } named => named.TypeArguments.SelectMany(argument => Parts(argument, depth + 1)).Prepend(type),
            _ => [type],
        };
    }
}
