using Microsoft.CodeAnalysis;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads a host's own metadata-only record: every stored member is of a closed type.</summary>
internal static class MetadataOnlyDiscovery
{
    /// <summary>What is wrong with a type that is labelled <c>[MetadataOnly]</c>.</summary>
    public static EquatableArray<Finding> Discover(INamedTypeSymbol type)
    {
        var findings = new FindingList(type.ToTypeName());
        foreach (var field in Stored(type))
        {
            ISymbol member = field.AssociatedSymbol ?? field;
            if (Reason(type, member, field.Type) is { } reason)
                findings.AddMendable(Remedy(type, member, field.Type), RuleIds.PhiMember, findings.At(member.Name), member.Name, reason, type.Name);
            else if (!ClosedTypes.Contain(field.Type, member))
                findings.AddMendable(Remedy(type, member, field.Type), RuleIds.OpenMember, findings.At(member.Name), member.Name, field.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), type.Name);
        }

        return findings.ToFindings();
    }

    /// <summary>Whether a type, or one that it derives from or implements, is labelled <c>[MetadataOnly]</c>.</summary>
    public static bool IsMetadataOnly(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.AttributeNamed("MetadataOnly") is not null)
                return true;
        }

        return type.AllInterfaces.Any(contract => contract.AttributeNamed("MetadataOnly") is not null);
    }

    /// <summary>A label on a positional member is on its parameter.</summary>
    private static string? Reason(INamedTypeSymbol type, ISymbol member, ITypeSymbol memberType) =>
        PhiTypes.Reason(member, memberType)
        ?? (ShapeDiscovery.Positional(type).FirstOrDefault(parameter => parameter.Name == member.Name) is { } parameter
            ? PhiTypes.Reason(parameter, memberType)
            : null);

    private static string? Remedy(INamedTypeSymbol type, ISymbol member, ITypeSymbol memberType) =>
        PhiTypes.Remedy(
            ShapeDiscovery.Positional(type).FirstOrDefault(parameter => parameter.Name == member.Name) ?? member,
            FacetDiscovery.Unwrap(memberType).IsOptional);

    /// <summary>The fields of a type and of its bases; a base that is metadata-only itself has findings of its own.</summary>
    private static IEnumerable<IFieldSymbol> Stored(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (!SymbolEqualityComparer.Default.Equals(current, type) && !current.DeclaringSyntaxReferences.IsEmpty && IsMetadataOnly(current))
                continue;
            foreach (var field in current.GetMembers().OfType<IFieldSymbol>())
            {
                if (!field.IsStatic && !field.IsConst)
                    yield return field;
            }
        }
    }
}
