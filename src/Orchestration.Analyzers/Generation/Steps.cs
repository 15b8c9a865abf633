using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Orchestration.Analyzers.Generation;

/// <summary>The names of the generator's steps, which its tests look up, and how a declaration enters.</summary>
internal static class Steps
{
    public const string Triggers = "Triggers";
    public const string Views = "Views";
    public const string Policies = "Policies";
    public const string Workflows = "Workflows";
    public const string Role = "Role";
    public const string RegistryEntries = "RegistryEntries";
    public const string Registry = "Registry";
    public const string Manifest = "Manifest";

    /// <summary>Every type that carries an attribute, as the model a transform makes of it.</summary>
    public static IncrementalValuesProvider<T> Declarations<T>(
        this IncrementalGeneratorInitializationContext context, string attribute, Func<INamedTypeSymbol, T?> transform, string step)
        where T : class =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is BaseTypeDeclarationSyntax,
                (found, _) => found.TargetSymbol is INamedTypeSymbol type ? transform(type) : null)
            .Where(static model => model is not null)
            .Select(static (model, _) => model!)
            .WithTrackingName(step);
}
