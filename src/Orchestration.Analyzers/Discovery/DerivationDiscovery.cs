using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Model;
using Orchestration.Model.Canonical;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>
/// Reads the <c>[Derive]</c> methods of a view: which facet each fills, and from which. Whether a method is pure is
/// family 2's business; here it is held to a shape that generated code can call once, with facets and nothing else.
/// </summary>
internal sealed class DerivationDiscovery
{
    private readonly INamedTypeSymbol _view;
    private readonly ImmutableArray<IParameterSymbol> _facets;
    private readonly FindingList _findings;
    private readonly Dictionary<string, IMethodSymbol> _byFacet = new(StringComparer.Ordinal);

    private DerivationDiscovery(INamedTypeSymbol view, ImmutableArray<IParameterSymbol> facets, FindingList findings) =>
        (_view, _facets, _findings) = (view, facets, findings);

    /// <summary>Whether a method is marked.</summary>
    public static bool IsMarked(ISymbol member) => member is IMethodSymbol && member.AttributeNamed("Derive") is not null;

    /// <summary>The derivation of each facet that has one, by the facet's name; what is wrong with the others is found.</summary>
    /// <param name="view">The view.</param>
    /// <param name="facets">Its positional members.</param>
    /// <param name="findings">What is wrong.</param>
    public static IReadOnlyDictionary<string, FacetDerivation> Discover(INamedTypeSymbol view, ImmutableArray<IParameterSymbol> facets, FindingList findings)
    {
        var derivations = new Dictionary<string, FacetDerivation>(StringComparer.Ordinal);
        var discovery = new DerivationDiscovery(view, facets, findings);
        foreach (var method in view.GetMembers().OfType<IMethodSymbol>().Where(IsMarked))
        {
            if (discovery.Form(method) && discovery.Target(method) is { } facet && discovery.Inputs(method) is { IsDefault: false } inputs)
                derivations.Add(facet.Name, new FacetDerivation(method.Name, inputs.ToEquatableArray(), Body(method)));
        }

        return derivations;
    }

    /// <summary>What is wrong with a marked method that stands where nothing composes a view.</summary>
    public static Finding Stray(IMethodSymbol method)
    {
        var type = method.ContainingType;
        return new Finding(RuleIds.Derivation, new Anchor(type.ToTypeName(), method.Name, "Derive"), new[]
        {
            $"'{type.Name}' is no view, so nothing calls '{method.Name}'; declare it in the [View] whose facet it computes",
        }.ToEquatableArray());
    }

    /// <summary>A method that can be called by its name, with values alone, from wherever the view is composed.</summary>
    private bool Form(IMethodSymbol method)
    {
        var needed = _view.DeclaredAccessibility == Accessibility.Public ? Accessibility.Public : Accessibility.Internal;
        var problem =
            !method.IsStatic ? $"'{method.Name}' is no static method, so it could read more than its parameters say; make it static"
            : method.Arity > 0 ? $"'{method.Name}' is generic; declare one method for the type that it is meant for"
            : method.IsExtern ? $"'{method.Name}' is extern, so nobody can see what it computes; write it in C#"
            : method.Parameters.IsEmpty ? $"'{method.Name}' reads no facet; give it a parameter for each that it computes from"
            : method.Parameters.Any(parameter => parameter.RefKind != RefKind.None) ? $"'{method.Name}' takes a parameter by reference; take values"
            : method.ReturnsByRef || method.ReturnsByRefReadonly ? $"'{method.Name}' returns a reference; return a value"
            : _view.GetMembers(method.Name).Length > 1 ? $"'{method.Name}' is overloaded, so generated code could call the wrong one; give it a name of its own"
            : method.DeclaredAccessibility != Accessibility.Public && needed == Accessibility.Public ? $"'{method.Name}' is not as visible as '{_view.Name}', so who composes the view cannot call it; make it public"
            : method.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal) ? $"'{method.Name}' is not visible to generated code; make it internal"
            : null;
        return problem is null || Report(method, null, problem);
    }

    private IParameterSymbol? Target(IMethodSymbol method)
    {
        var attribute = method.AttributeNamed("Derive")!;
        var open = _facets.Where(facet => facet.AttributeNamed("From") is null).ToArray();
        if (attribute.Text(0) is not { } name)
        {
            if (open.Length == 1)
                return Fits(method, open[0]) ? open[0] : null;
            Report(method, null, open.Length == 0
                ? $"'{_view.Name}' has no facet for '{method.Name}' to fill; add a positional member without [From]"
                : $"'{method.Name}' does not say which facet it fills; write [Derive(nameof({open[0].Name}))], or another of {Names(open)}");
            return null;
        }

        if (_facets.FirstOrDefault(facet => facet.Name == name) is not { } target)
            Report(method, "facet", $"'{name}' is no facet of '{_view.Name}', so '{method.Name}' fills nothing; use one of {Names(_facets)}");
        else if (target.AttributeNamed("From") is not null)
            Report(method, "facet", $"'{name}' is taken by [From], so '{method.Name}' cannot fill it; remove one of the two");
        else if (Fits(method, target))
            return target;
        return null;
    }

    /// <summary>Whether the result is what the facet holds, and the facet something that can be computed.</summary>
    private bool Fits(IMethodSymbol method, IParameterSymbol facet)
    {
        if (_byFacet.TryGetValue(facet.Name, out var other))
            return Report(method, null, $"'{facet.Name}' is filled by '{other.Name}' already; remove one of the two");
        _byFacet.Add(facet.Name, method);
        var (type, _) = FacetDiscovery.Unwrap(facet.Type);
        if (type.IsVocabulary("OpaqueRef") || type.IsVocabulary("SemanticVersion"))
            return Report(method, null, $"'{facet.Name}' is of the type {type.Name}, which is carried and never computed; derive an enum, a bool, an integer with [Within] or a string with [OneOf]");
        return SymbolEqualityComparer.IncludeNullability.Equals(method.ReturnType, facet.Type)
            || Report(method, null, $"'{method.Name}' returns '{Text(method.ReturnType)}', but '{facet.Name}' is '{Text(facet.Type)}'; return what the facet holds");
    }

    private ImmutableArray<string> Inputs(IMethodSymbol method)
    {
        var inputs = ImmutableArray.CreateBuilder<string>();
        foreach (var parameter in method.Parameters)
        {
            if (Input(method, parameter) is not { } facet)
                return default;
            inputs.Add(facet.Name);
        }

        return inputs.ToImmutable();
    }

    /// <summary>The facet that a parameter is: it has its name, but for the case of letters, and its type.</summary>
    private IParameterSymbol? Input(IMethodSymbol method, IParameterSymbol parameter)
    {
        var sources = _facets.Where(facet => facet.AttributeNamed("From") is not null && !FacetDiscovery.Unwrap(facet.Type).Type.IsVocabulary("OpaqueRef")).ToArray();
        var facet = Array.Find(sources, facet => facet.Name == parameter.Name)
            ?? Array.Find(sources, facet => string.Equals(facet.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        if (facet is null)
            Report(method, null, $"'{parameter.Name}' of '{method.Name}' is no facet that '{_view.Name}' takes by [From]{(sources.Length == 0 ? "; take what it computes from by [From]" : $"; use one of {Names(sources)}")}");
        else if (!SymbolEqualityComparer.IncludeNullability.Equals(parameter.Type, facet.Type))
            Report(method, null, $"'{parameter.Name}' of '{method.Name}' is '{Text(parameter.Type)}', but '{facet.Name}' is '{Text(facet.Type)}'; take what the facet holds");
        else
            return facet;
        return null;
    }

    private bool Report(IMethodSymbol method, string? argument, string problem)
    {
        _findings.Add(RuleIds.Derivation, _findings.At(method.Name, "Derive", 0, argument), problem);
        return false;
    }

    private static string Names(IEnumerable<IParameterSymbol> facets) => string.Join(", ", facets.Select(facet => facet.Name));

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The hash of parameters and body as they are written, without layout and comments; null for a method in metadata.</summary>
    private static string? Body(IMethodSymbol method) =>
        method.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is MethodDeclarationSyntax syntax
            ? CanonicalText.Hash(string.Join(" ", Tokens(syntax.ParameterList).Concat(Tokens(syntax.ExpressionBody)).Concat(Tokens(syntax.Body))))
            : null;

    private static IEnumerable<string> Tokens(SyntaxNode? node) => node?.DescendantTokens().Select(token => token.Text) ?? [];
}
