using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Finds the registries of referenced assemblies in their metadata; nothing of them is loaded or run.</summary>
internal static class RegistryDiscovery
{
    private const string Abstractions = "Orchestration.Abstractions";
    private const string Attribute = "OrchestrationRegistryAttribute";

    /// <summary>The registries of all referenced assemblies, in ordinal order.</summary>
    public static EquatableArray<ReferencedRegistry> Referenced(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(Knows).Select(Registry).OfType<ReferencedRegistry>()
        .OrderBy(registry => registry.Type.FullName, StringComparer.Ordinal).ThenBy(registry => registry.Assembly, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Most assemblies know nothing of orchestration, and their attributes are left unread.</summary>
    public static bool Knows(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Abstractions));

    private static ReferencedRegistry? Registry(IAssemblySymbol assembly)
    {
        var attribute = assembly.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: Attribute, ContainingNamespace: { Name: "Runtime" } space }
            && space.ContainingNamespace is { Name: Names.Namespace, ContainingNamespace.IsGlobalNamespace: true });
        return attribute?.ConstructorArguments is [{ Value: INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type }, { Kind: TypedConstantKind.Array, IsNull: false } routes]
            ? new ReferencedRegistry(type.ToTypeName(), assembly.Name, Routes(routes.Values))
            : null;
    }

    private static EquatableArray<RegistryRoute> Routes(ImmutableArray<TypedConstant> routes) => routes
        .Select(route => route.Value is string text ? RegistryRoute.Parse(text) : null).OfType<RegistryRoute>().ToEquatableArray();
}
