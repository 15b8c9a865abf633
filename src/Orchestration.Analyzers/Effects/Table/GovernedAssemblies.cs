using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Effects;

/// <summary>The referenced assemblies whose manifest says that the Orchestration role governed their build.</summary>
internal sealed class GovernedAssemblies
{
    private const string RoleLine = "\nrole Orchestration\n";
    private readonly ConcurrentDictionary<ISymbol, bool> _answers = new(SymbolEqualityComparer.Default);

    /// <summary>Whether the same rules held where an assembly was built.</summary>
    public bool Contains(IAssemblySymbol? assembly) => assembly is not null && _answers.GetOrAdd(assembly, static symbol => IsGoverned(symbol));

    private static bool IsGoverned(ISymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "OrchestrationManifestAttribute", ConstructorArguments: { Length: > 0 } arguments }
                && SymbolNames.Full(attribute.AttributeClass) == "Orchestration.Runtime.OrchestrationManifestAttribute"
                && arguments[0].Value is string text && text.Contains(RoleLine))
                return true;
        }

        return false;
    }
}
