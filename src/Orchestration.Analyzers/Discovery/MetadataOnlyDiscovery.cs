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
            else if (!IsClosed(FacetDiscovery.Unwrap(field.Type).Type, member))
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

    private static IEnumerable<IFieldSymbol> Stored(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var field in current.GetMembers().OfType<IFieldSymbol>())
            {
                if (!field.IsStatic && !field.IsConst)
                    yield return field;
            }
        }
    }

    private static bool IsClosed(ITypeSymbol type, ISymbol member) =>
        type.TypeKind is TypeKind.Enum or TypeKind.Error
        || type.SpecialType is SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64)
        || type.AttributeNamed("MetadataOnly") is not null
        || ShapeDiscovery.IsShape(type)
        || (type.SpecialType == SpecialType.System_String && HasCodes(member))
        || (type is INamedTypeSymbol { IsValueType: true } && type.IsVocabulary(type.Name));

    private static bool HasCodes(ISymbol member) =>
        ShapeDiscovery.Positional(member.ContainingType).Any(parameter => parameter.Name == member.Name && parameter.AttributeNamed("OneOf") is not null);
}
