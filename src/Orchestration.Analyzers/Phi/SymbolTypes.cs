using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Phi;

/// <summary>The type of what a symbol names.</summary>
internal static class SymbolTypes
{
    /// <summary>The type of a member, parameter or local, or of a method's result; null for anything else.</summary>
    public static ITypeSymbol? Of(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => null,
        IMethodSymbol method => method.ReturnType,
        ILocalSymbol local => local.Type,
        IEventSymbol @event => @event.Type,
        _ => null,
    };

    /// <summary>Whether a symbol is declared in the source at hand.</summary>
    public static bool IsInSource(this ISymbol symbol) => !symbol.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty;

    /// <summary>A reference of the vocabulary: 128 random bits that say nothing.</summary>
    public static bool IsReference(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsReference(nullable.TypeArguments[0]),
        _ => type is { Name: "OpaqueRef", ContainingNamespace: { Name: "Orchestration", ContainingNamespace.IsGlobalNamespace: true } },
    };
}
