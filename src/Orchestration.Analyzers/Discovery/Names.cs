using Microsoft.CodeAnalysis;

namespace Orchestration.Analyzers.Discovery;

/// <summary>The metadata names of the vocabulary, and how symbols are matched with it without resolving it first.</summary>
internal static class Names
{
    public const string Namespace = "Orchestration";
    public const string Trigger = "Orchestration.TriggerAttribute";
    public const string View = "Orchestration.ViewAttribute";
    public const string Policy = "Orchestration.PolicyAttribute`1";
    public const string Exemption = "Orchestration.GovernanceExemptionAttribute";
    public const string Workflow = "Orchestration.WorkflowAttribute";
    public const string Declassifies = "Orchestration.DeclassifiesAttribute";

    /// <summary>Whether a symbol is a top-level type of the vocabulary, by its name without arity.</summary>
    public static bool IsVocabulary(this ISymbol? symbol, string name) =>
        symbol is INamedTypeSymbol { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } }
        && symbol.Name == name;

    /// <summary>The name of a vocabulary attribute without its suffix, or null for any other attribute.</summary>
    public static string? VocabularyName(this AttributeData attribute)
    {
        const string Suffix = "Attribute";
        return attribute.AttributeClass is { } type && type.Name.EndsWith(Suffix, StringComparison.Ordinal) && type.IsVocabulary(type.Name)
            ? type.Name.Substring(0, type.Name.Length - Suffix.Length)
            : null;
    }

    /// <summary>The attributes of one vocabulary name, in source order.</summary>
    public static IEnumerable<AttributeData> AttributesNamed(this ISymbol symbol, string name) =>
        symbol.GetAttributes().Where(attribute => attribute.VocabularyName() == name);

    /// <summary>The first attribute of a vocabulary name, or null.</summary>
    public static AttributeData? AttributeNamed(this ISymbol symbol, string name) => symbol.AttributesNamed(name).FirstOrDefault();

    /// <summary>The type as the model names it; nested types count their containers as namespace.</summary>
    public static Model.TypeName ToTypeName(this ITypeSymbol type) => new(PlainName(type.ContainingSymbol), type.Name);

    /// <summary>A dotted name without the escapes that source needs: keywords are escaped where code is printed.</summary>
    private static string PlainName(ISymbol? symbol) => symbol switch
    {
        null or IModuleSymbol or IAssemblySymbol or INamespaceSymbol { IsGlobalNamespace: true } => string.Empty,
        _ when PlainName(symbol.ContainingSymbol) is { Length: > 0 } container => container + "." + symbol.Name,
        _ => symbol.Name,
    };

    /// <summary>Whether other assemblies see it.</summary>
    public static bool IsVisible(this INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public;
}
