using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Orchestration.Analyzers.Discovery;

namespace Orchestration.Analyzers.Seal;

/// <summary>Refuses referenced assemblies that have orchestrations and no stamp, or a stamp that vouches for too little.</summary>
internal static class StampCheck
{
    private const string Library = "Orchestration.Abstractions";

    public static void Examine(CompilationAnalysisContext context, SealMode mode)
    {
        foreach (var assembly in context.Compilation.SourceModule.ReferencedAssemblySymbols.OrderBy(assembly => assembly.Name, StringComparer.Ordinal))
        {
            if (assembly.Name != Library && Wrong(assembly, mode) is { } wrong)
                context.ReportDiagnostic(Diagnostic.Create(Rules.UnstampedReference, Location.None, assembly.Name, wrong));
        }
    }

    private static string? Wrong(IAssemblySymbol assembly, SealMode mode)
    {
        var stamp = Find(assembly, "OrchestrationStampAttribute");
        if (stamp is null)
            return Claims(assembly) ? "no stamp of the build that governs them" : null;
        if (stamp.ConstructorArguments is not [_, { Value: string tool }, { Value: int rules }, { Value: string outcome }, { Value: string drafts }])
            return "its stamp cannot be read";
        if (rules < RuleBook.Ids.Length)
            return $"its stamp is older: {tool} has {rules.ToString(CultureInfo.InvariantCulture)} rules, and this one {RuleBook.Ids.Length.ToString(CultureInfo.InvariantCulture)}";
        if (outcome is not ("sealed" or "draft") && mode != SealMode.Proposed)
            return "it was compiled only to be sealed";
        return mode == SealMode.Sealed && drafts.Length > 0 ? $"drafts among them: {drafts}" : null;
    }

    /// <summary>Whether it has a manifest, or declares what would be in one.</summary>
    private static bool Claims(IAssemblySymbol assembly) =>
        Find(assembly, "OrchestrationManifestAttribute") is not null
        || (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Library)) && Declares(assembly.GlobalNamespace));

    private static bool Declares(INamespaceSymbol space) =>
        space.GetTypeMembers().Any(type => SealIndex.KeyOf(type) is not null) || space.GetNamespaceMembers().Any(Declares);

    private static AttributeData? Find(IAssemblySymbol assembly, string name) => assembly.GetAttributes().FirstOrDefault(attribute =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Runtime", ContainingNamespace: { Name: Names.Namespace, ContainingNamespace.IsGlobalNamespace: true } } } type && type.Name == name);
}
