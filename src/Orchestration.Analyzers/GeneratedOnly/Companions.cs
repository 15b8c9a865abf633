using Microsoft.CodeAnalysis;
using Orchestration.Analyzers.Discovery;

namespace Orchestration.Analyzers.GeneratedOnly;

/// <summary>
/// Tells generated code from what looks like it. Neither a path, a header nor an attribute proves anything: whoever writes
/// a file writes those too. What counts is the name: the generator puts a type of exactly that name beside the declaration,
/// not partial, so that another of that name does not compile (CS0101, CS0260), and where there is no declaration there is
/// no exemption. That the generator ran at all is the seal's business.
/// </summary>
internal static class Companions
{
    private static readonly Dictionary<string, string[]> s_suffixes = new(StringComparer.Ordinal)
    {
        ["Trigger"] = ["Facets"],
        ["View"] = ["Facets"],
        ["Policy"] = ["Table"],
        ["Workflow"] = ["Machine", "Driver", "Semantics", "Traces"],
    };

    /// <summary>Whether a symbol is inside a type that the generator makes for a declaration of the same assembly.</summary>
    public static bool Contains(ISymbol? symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type is { Arity: 0, DeclaringSyntaxReferences.Length: 1 } && (IsBeside(type) || IsRegistry(type));
    }

    private static bool IsBeside(INamedTypeSymbol type)
    {
        foreach (var pair in s_suffixes)
        {
            foreach (var suffix in pair.Value)
            {
                if (type.Name.Length > suffix.Length && type.Name.EndsWith(suffix, StringComparison.Ordinal)
                    && type.ContainingNamespace.GetTypeMembers(type.Name.Substring(0, type.Name.Length - suffix.Length), 0)
                        .Any(declared => SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, type.ContainingAssembly) && declared.AttributeNamed(pair.Key) is not null))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The assembly names its registry once, and the generator does where there is a workflow: a second attribute does not compile (CS0579).</summary>
    private static bool IsRegistry(INamedTypeSymbol type) =>
        type.Name == "OrchestrationRegistry"
        && type.ContainingAssembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "OrchestrationRegistryAttribute"
            && attribute.ConstructorArguments is [{ Value: ISymbol registry }, ..] && SymbolEqualityComparer.Default.Equals(registry, type))
        && type.GetMembers().OfType<IFieldSymbol>().Any(field => field.Type.Name.EndsWith("Driver", StringComparison.Ordinal) && Contains(field.Type));
}
