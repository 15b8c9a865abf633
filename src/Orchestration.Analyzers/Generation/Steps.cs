using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Analyzers.Discovery;
using Orchestration.Model;

namespace Orchestration.Analyzers.Generation;

/// <summary>The names of the generator's steps, which its tests look up, and how a declaration enters.</summary>
internal static class Steps
{
    public const string Triggers = "Triggers";
    public const string Views = "Views";
    public const string Policies = "Policies";
    public const string Meanings = "Meanings";
    public const string Workflows = "Workflows";
    public const string Semantics = "Semantics";
    public const string Declassifications = "Declassifications";
    public const string Role = "Role";
    public const string Exemptions = "Exemptions";
    public const string Facts = "Facts";
    public const string Ambiguous = "Ambiguous";
    public const string RegistryEntries = "RegistryEntries";
    public const string Registry = "Registry";
    public const string Referenced = "Referenced";
    public const string Merged = "Merged";
    public const string Manifest = "Manifest";
    public const string Gaps = "Gaps";
    public const string Decisions = "Decisions";
    public const string Notes = "Notes";
    public const string Outcome = "Outcome";
    public const string IsGoverned = "IsGoverned";
    public const string Stamp = "Stamp";
    public const string Refusals = "Refusals";

    /// <summary>Every type that carries an attribute, as the model a transform makes of it, once for all of its parts.</summary>
    public static IncrementalValuesProvider<T> Declarations<T>(
        this IncrementalGeneratorInitializationContext context, string attribute, Func<INamedTypeSymbol, T?> transform, string step)
        where T : class =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is BaseTypeDeclarationSyntax,
                (found, _) => found.TargetSymbol is INamedTypeSymbol type && IsFirst(found, type) ? transform(type) : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(step);

    /// <summary>Every method that says that it declassifies.</summary>
    public static IncrementalValuesProvider<DeclassificationModel> DeclassifyingMethods(
        this IncrementalGeneratorInitializationContext context, Func<IMethodSymbol, DeclassificationModel?> transform, string step) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                Names.Declassifies,
                static (node, _) => node is MethodDeclarationSyntax or LocalFunctionStatementSyntax,
                (found, _) => found.TargetSymbol is IMethodSymbol method ? transform(method) : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(step);

    /// <summary>The full names of the declared types.</summary>
    public static IncrementalValueProvider<ImmutableArray<string>> NamesOf<T>(this IncrementalValuesProvider<T> declarations, Func<T, TypeName> type) =>
        declarations.Select((model, _) => type(model).FullName).Collect();

    /// <summary>
    /// Whether the part that was found holds the attribute that discovery reads, of the first type of that name. The
    /// same attribute on two parts, or two types of one name, are the compiler's errors; they must not become the same
    /// file twice, which would end the generator.
    /// </summary>
    private static bool IsFirst(GeneratorAttributeSyntaxContext found, INamedTypeSymbol type)
    {
        if (type.ContainingType is null && type.ContainingNamespace.GetTypeMembers(type.Name, type.Arity) is [var first, ..] && !SymbolEqualityComparer.Default.Equals(first, type))
            return false;
        var read = type.GetAttributes().FirstOrDefault(attribute =>
            SymbolEqualityComparer.Default.Equals(attribute.AttributeClass?.OriginalDefinition, found.Attributes[0].AttributeClass?.OriginalDefinition));
        return read?.ApplicationSyntaxReference is not { } reference
            || reference.SyntaxTree == found.TargetNode.SyntaxTree && found.TargetNode.Span.Contains(reference.Span);
    }
}
