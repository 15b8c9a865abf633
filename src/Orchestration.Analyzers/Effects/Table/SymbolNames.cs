using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>Symbols by the names that the catalogue and <c>orchestration.effects</c> use.</summary>
internal static class SymbolNames
{
    // Extension blocks are types to the compiler (C# 14); the class around them is what a reader knows.
    private const TypeKind ExtensionBlock = (TypeKind)14;

    /// <summary>The definition that a use stands for: unreduced, unconstructed.</summary>
    public static ISymbol Definition(ISymbol member) =>
        ((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition;

    /// <summary>The type that declares a member as its reader knows it.</summary>
    public static INamedTypeSymbol? Container(ISymbol member)
    {
        var type = member.ContainingType;
        return type is { TypeKind: ExtensionBlock, ContainingType: { } around } ? around : type;
    }

    /// <summary>The member whose entry speaks: an accessor is its property or event.</summary>
    public static ISymbol Member(ISymbol symbol) =>
        symbol is IMethodSymbol { AssociatedSymbol: (IPropertySymbol or IEventSymbol) and var member } ? member : symbol;

    /// <summary>The full name of a type: nested types with a dot, generic ones with their arity.</summary>
    public static string Full(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return Full(outer) + "." + type.MetadataName;
        var space = Full(type.ContainingNamespace);
        return space.Length == 0 ? type.MetadataName : space + "." + type.MetadataName;
    }

    /// <summary>The full name of a namespace; empty for the global one.</summary>
    public static string Full(INamespaceSymbol? space)
    {
        if (space is null || space.IsGlobalNamespace)
            return "";
        return space.ContainingNamespace is { IsGlobalNamespace: false } outer ? Full(outer) + "." + space.Name : space.Name;
    }

    /// <summary>The documentation id of a definition.</summary>
    public static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? symbol.Kind + ":" + symbol.MetadataName;

    /// <summary>The member that a member overrides; null for none.</summary>
    public static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        IEventSymbol @event => @event.OverriddenEvent?.OriginalDefinition,
        _ => null,
    };
}
