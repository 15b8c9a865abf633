using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Finds the domain of a facet, or why it has none.</summary>
internal static class FacetDiscovery
{
    /// <summary>Reads one positional member; null when it is no facet, which is then among the findings.</summary>
    public static FacetModel? Discover(IParameterSymbol parameter, FindingList findings)
    {
        var (type, isOptional) = Unwrap(parameter.Type);
        var within = parameter.AttributeNamed("Within");
        var oneOf = parameter.AttributeNamed("OneOf");
        if (PhiTypes.Reason(parameter, parameter.Type) is { } reason)
        {
            findings.AddMendable(PhiTypes.Remedy(parameter, isOptional), RuleIds.PhiMember, findings.At(parameter.Name), parameter.Name, reason, findings.Declaration.Name);
            return null;
        }

        if (!Grammar.IsDeclaredName(parameter.Name))
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name), $"The facet '{parameter.Name}' can only be called by letters, digits and '_'");
        if (within is not null && !IsInteger(type))
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name, "Within"), $"'{parameter.Name}' is no integer, so [Within] has no meaning; remove it");
        if (oneOf is not null && type.SpecialType != SpecialType.System_String)
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name, "OneOf"), $"'{parameter.Name}' is no string, so [OneOf] has no meaning; remove it");
        return Domain(parameter, type, within, oneOf, findings) is { } domain
            ? new FacetModel(parameter.Name, domain, isOptional)
            : null;
    }

    /// <summary>The type without its question mark, and whether it had one.</summary>
    public static (ITypeSymbol Type, bool IsOptional) Unwrap(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => (nullable.TypeArguments[0], true),
        _ => (type, type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated }),
    };

    private static FacetDomain? Domain(IParameterSymbol parameter, ITypeSymbol type, AttributeData? within, AttributeData? oneOf, FindingList findings)
    {
        if (type.TypeKind == TypeKind.Enum)
            return Enumeration(parameter, (INamedTypeSymbol)type, findings);
        if (type.SpecialType == SpecialType.System_Boolean)
            return new BooleanDomain();
        if (IsInteger(type))
            return Integer(parameter, type, within, findings);
        if (type.SpecialType == SpecialType.System_String && oneOf is not null)
            return Text(parameter, oneOf, findings);
        if (type.IsVocabulary("SemanticVersion"))
            return new VersionDomain();
        if (type.IsVocabulary("OpaqueRef"))
            return new ReferenceDomain();
        if (type.TypeKind != TypeKind.Error)
            findings.AddMendable(PhiTypes.Remedy(parameter, Unwrap(parameter.Type).IsOptional), RuleIds.OpenMember, findings.At(parameter.Name), parameter.Name, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), findings.Declaration.Name);
        return null;
    }

    private static EnumDomain? Enumeration(IParameterSymbol parameter, INamedTypeSymbol type, FindingList findings)
    {
        var constants = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => (field.Name, Constant: AttributeReading.ToNumber(field.ConstantValue))).ToImmutableArray();
        var problem =
            constants.IsEmpty ? $"'{type.Name}' has no members, so '{parameter.Name}' has no value; give it some"
            : constants.Any(member => member.Constant is null) ? $"'{type.Name}' has a constant above {long.MaxValue}; choose smaller ones"
            : type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == "System.FlagsAttribute")
                ? $"'{type.Name}' is a [Flags] enum, whose values are not its members; use one bool facet for each flag"
                : null;
        if (problem is not null)
        {
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name), problem);
            return null;
        }

        var members = constants.GroupBy(member => member.Constant!.Value).OrderBy(group => group.Key)
            .Select(group => new EnumMember(group.Select(member => member.Name).OrderBy(name => name, StringComparer.Ordinal).First(), group.Key));
        return new EnumDomain(type.ToTypeName(), members.ToEquatableArray());
    }

    private static IntegerDomain? Integer(IParameterSymbol parameter, ITypeSymbol type, AttributeData? within, FindingList findings)
    {
        if (within is null)
        {
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name), $"'{parameter.Name}' is unbounded; say what it can be with [Within(minimum, maximum)]");
            return null;
        }

        if (within.Number(0) is not { } minimum || within.Number(1) is not { } maximum)
            return null;
        var (lowest, highest) = Range(type.SpecialType);
        if (minimum > maximum)
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name, "Within"), $"[Within({minimum}, {maximum})] holds no value; write the smaller bound first");
        else if (minimum < lowest || maximum > highest)
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name, "Within", 0, minimum < lowest ? "minimum" : "maximum"), $"'{type.ToDisplayString()}' cannot hold {(minimum < lowest ? minimum : maximum)}; choose bounds within {lowest}..{highest}, or a wider type");
        else
            return new IntegerDomain(type.ToDisplayString(), minimum, maximum);
        return null;
    }

    private static TextDomain? Text(IParameterSymbol parameter, AttributeData oneOf, FindingList findings)
    {
        var codes = oneOf.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } values]
            ? values.Values.Select(value => value.Value as string).ToImmutableArray()
            : ImmutableArray<string?>.Empty;
        var problem =
            codes.IsEmpty ? $"[OneOf] of '{parameter.Name}' is empty; name at least one code"
            : codes.Any(code => code is null) ? $"[OneOf] of '{parameter.Name}' holds null; make the facet nullable for Unknown"
            : codes.Distinct(StringComparer.Ordinal).Count() != codes.Length ? $"[OneOf] of '{parameter.Name}' names a code twice; keep one"
            : null;
        if (problem is null)
            return new TextDomain(codes.Select(code => code!).ToEquatableArray());
        findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name, "OneOf"), problem);
        return null;
    }

    private static bool IsInteger(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Int64;

    private static (long Lowest, long Highest) Range(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };
}
