using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Discovery;

/// <summary>
/// The types that a metadata-only record may store, by allowlist: enums, bool, numbers, the closed values, shapes, other
/// metadata-only types, checked strings, and sequences of any of these. What is not listed can hold anything.
/// </summary>
internal static class ClosedTypes
{
    private const int MaxDepth = 8;

    private static readonly HashSet<string> s_sequences = new(StringComparer.Ordinal)
    {
        "ImmutableArray", "ImmutableList", "ImmutableHashSet", "IReadOnlyList", "IReadOnlyCollection", "IReadOnlySet", "IEnumerable", "List", "FrozenSet",
    };

    /// <summary>Whether a member of a type can be stored.</summary>
    /// <param name="type">The member's type.</param>
    /// <param name="member">The member, whose string may be closed to a set of codes.</param>
    public static bool Contain(ITypeSymbol type, ISymbol member) => IsClosed(type, member, 0);

    private static bool IsClosed(ITypeSymbol given, ISymbol? member, int depth)
    {
        var type = FacetDiscovery.Unwrap(given).Type;
        if (depth > MaxDepth)
            return false;
        return type switch
        {
            { TypeKind: TypeKind.Enum or TypeKind.Error } => true,
            { SpecialType: SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_Double) } => true,
            { SpecialType: SpecialType.System_String } => member is not null && HasCodes(member),
            IArrayTypeSymbol array => IsClosed(array.ElementType, null, depth + 1),
            // A type parameter is as open as what may be put for it.
            ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(constraint => IsTrigger(constraint) || IsClosed(constraint, null, depth + 1)),
            INamedTypeSymbol named when IsSequence(named) => IsClosed(named.TypeArguments[0], null, depth + 1),
            INamedTypeSymbol named => IsRecord(named) && named.TypeArguments.All(argument => argument is ITypeParameterSymbol || IsClosed(argument, null, depth + 1)),
            _ => false,
        };
    }

    private static bool IsRecord(INamedTypeSymbol type) =>
        MetadataOnlyDiscovery.IsMetadataOnly(type) || ShapeDiscovery.IsShape(type) || (type.IsValueType && type.IsVocabulary(type.Name));

    private static bool IsTrigger(ITypeSymbol type) => type is { TypeKind: TypeKind.Interface } && type.IsVocabulary("ITrigger");

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 1 && s_sequences.Contains(type.Name) && IsCollections(type.ContainingNamespace);

    private static bool IsCollections(INamespaceSymbol space) =>
        space.IsNamed("Generic", "Collections", "System") || space.IsNamed("Immutable", "Collections", "System") || space.IsNamed("Frozen", "Collections", "System");

    private static bool HasCodes(ISymbol member) =>
        member.ContainingType is { } type
        && ShapeDiscovery.Positional(type).Any(parameter => parameter.Name == member.Name && parameter.AttributeNamed("OneOf") is not null);
}
