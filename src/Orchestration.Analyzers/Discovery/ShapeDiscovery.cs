using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Orchestration.Model;
using Orchestration.Model.Collections;
using Orchestration.Model.Findings;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads triggers and views.</summary>
internal static class ShapeDiscovery
{
    /// <summary>Whether a type is declared as a trigger or view.</summary>
    public static bool IsShape(ITypeSymbol? type) => type is not null && Attribute(type) is not null;

    /// <summary>Reads a type that is declared as a trigger or view.</summary>
    public static Discovered<ShapeModel> Discover(INamedTypeSymbol type)
    {
        var findings = new FindingList(type.ToTypeName());
        var attribute = Attribute(type)!;
        var kind = attribute.VocabularyName() == "Trigger" ? ShapeKind.Trigger : ShapeKind.View;
        Form(type, kind, findings);
        var (id, version) = kind == ShapeKind.Trigger ? TriggerHeader(attribute, findings) : HeaderDiscovery.Versioned(attribute, "View", findings);
        var parameters = Positional(type);
        Extra(type, parameters, findings);
        var derivations = Derivations(type, kind, parameters, findings);
        var facets = parameters.Select(parameter => Facet(parameter, kind, derivations, findings)).ToImmutableArray();
        if (findings.IsEmpty && facets.Any(facet => facet?.From is not null) && facets.Any(facet => facet is { From: null, Derivation: null }))
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"'{type.Name}' is composed by [From] in part only; fill every facet with [From] or by a [Derive] method, or none and read the view");
        // A facet whose type does not compile is the compiler's finding, and no facet.
        var model = findings.IsEmpty && facets.All(facet => facet is not null)
            ? new ShapeModel(kind, findings.Declaration, id, version, facets.Select(facet => facet!).ToEquatableArray(), type.IsVisible())
            : null;
        return new(model, findings.ToFindings());
    }

    /// <summary>The positional members: the parameters of the primary constructor, also for a type in metadata.</summary>
    public static ImmutableArray<IParameterSymbol> Positional(INamedTypeSymbol type) =>
        type.InstanceConstructors
            .Where(constructor => constructor.Parameters.All(parameter => type.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any()))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .Select(constructor => constructor.Parameters).FirstOrDefault() is { IsDefault: false } parameters
            ? parameters
            : ImmutableArray<IParameterSymbol>.Empty;

    private const string RecordStruct = "readonly partial record struct";

    private static AttributeData? Attribute(ITypeSymbol type) => type.AttributeNamed("Trigger") ?? type.AttributeNamed("View");

    private static void Form(INamedTypeSymbol type, ShapeKind kind, FindingList findings)
    {
        HeaderDiscovery.Place(type, kind.ToString(), findings);
        if (!findings.IsEmpty)
            return;
        // Metadata does not say that a struct was a record: what is left of it there is that it is readonly.
        var missing = !type.IsRecord && !type.DeclaringSyntaxReferences.IsEmpty ? "a record" : !type.IsReadOnly ? "readonly" : kind == ShapeKind.Trigger && !IsPartial(type) ? "partial" : null;
        if (missing is not null)
            findings.AddMendable(CanBeRecordStruct(type) ? RecordStruct : null, RuleIds.MalformedDeclaration, findings.At(), $"{kind} '{type.Name}' is not {missing}; declare it as a '{RecordStruct}', so that nothing changes it once it is checked");
        else if (Positional(type).IsEmpty)
            findings.Add(RuleIds.MalformedDeclaration, findings.At(), $"{kind} '{type.Name}' has no facets; give it positional members");
    }

    private static (string Id, string Version) TriggerHeader(AttributeData attribute, FindingList findings)
    {
        var id = HeaderDiscovery.Id(attribute, "Trigger", findings);
        var version = attribute.Number(1) ?? 0;
        if (version < 1)
            findings.AddMendable("1", RuleIds.MalformedVersion, findings.At(null, "Trigger", 0, "version"), $"{version} is no trigger version; count from 1");
        return (id, FormattableString.Invariant($"v{version}"));
    }

    private static void Extra(INamedTypeSymbol type, ImmutableArray<IParameterSymbol> parameters, FindingList findings)
    {
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic))
        {
            var name = field.AssociatedSymbol?.Name ?? field.Name;
            if (field.CanBeReferencedByName || field.AssociatedSymbol is not null)
            {
                if (parameters.All(parameter => parameter.Name != name))
                    findings.Add(RuleIds.MalformedDeclaration, findings.At(name), $"'{name}' is stored outside the positional list, where nothing checks it; make it a facet or remove it");
            }
        }
    }

    /// <summary>How a view computes facets. A trigger is received whole, and computes none.</summary>
    private static IReadOnlyDictionary<string, FacetDerivation> Derivations(
        INamedTypeSymbol type, ShapeKind kind, ImmutableArray<IParameterSymbol> parameters, FindingList findings)
    {
        if (kind == ShapeKind.View)
            return DerivationDiscovery.Discover(type, parameters, findings);
        findings.AddRange(type.GetMembers().Where(DerivationDiscovery.IsMarked).Select(method => DerivationDiscovery.Stray((IMethodSymbol)method)));
        return ImmutableDictionary<string, FacetDerivation>.Empty;
    }

    private static FacetModel? Facet(IParameterSymbol parameter, ShapeKind kind, IReadOnlyDictionary<string, FacetDerivation> derivations, FindingList findings)
    {
        var facet = FacetDiscovery.Discover(parameter, findings);
        if (facet is not null && derivations.TryGetValue(facet.Name, out var derivation))
            return facet with { Derivation = derivation };
        if (facet is null || parameter.AttributeNamed("From") is not { } from)
            return facet;
        if (kind == ShapeKind.Trigger)
        {
            findings.Add(RuleIds.MalformedFacet, findings.At(parameter.Name, "From"), $"A trigger is received, not composed; remove [From] from '{parameter.Name}'");
            return facet;
        }

        return Origin(facet, from, findings) is { } origin ? facet with { From = origin } : facet;
    }

    private static FacetOrigin? Origin(FacetModel facet, AttributeData from, FindingList findings)
    {
        if (from.TypeArgument() is not { TypeKind: not TypeKind.Error } shape)
            return null;
        var name = from.Text(0) ?? facet.Name;
        var origin = IsShape(shape) ? Positional(shape).FirstOrDefault(parameter => parameter.Name == name) : null;
        if (origin is null)
        {
            var names = Positional(shape).Select(parameter => parameter.Name).ToArray();
            findings.AddMendable(Facet(shape.ToTypeName(), name, names), RuleIds.UnknownFacet, findings.At(facet.Name, "From", 0, "facet"), name, shape.Name, string.Join(", ", names));
            return null;
        }

        if (origin.AttributeNamed("From") is not null || IsDerived(shape, origin))
            findings.Add(RuleIds.MalformedFacet, findings.At(facet.Name, "From"), $"'{shape.Name}.{name}' is composed itself; take '{facet.Name}' from where that comes from");
        else if (FacetDiscovery.Discover(origin, new FindingList(shape.ToTypeName())) is { } source && !Fits(source, facet))
            findings.Add(RuleIds.MalformedFacet, findings.At(facet.Name, "From"), $"'{facet.Name}' is {Noun(facet)} but '{shape.Name}.{name}' is {Noun(source)}; give both the same type, bounds and codes");
        return new FacetOrigin(shape.ToTypeName(), name);
    }

    /// <summary>Whether a facet is computed: its view is composed, so it has no values of its own to take.</summary>
    private static bool IsDerived(INamedTypeSymbol shape, IParameterSymbol facet) =>
        shape.AttributeNamed("View") is not null && Positional(shape).Any(other => other.AttributeNamed("From") is not null) && facet.AttributeNamed("From") is null;

    /// <summary>The facet that was meant, with its shape's full name; null when none is close.</summary>
    public static string? Facet(TypeName shape, string given, IEnumerable<string> names) =>
        ClosestName.Of(given, names) is { } name ? shape.FullName + "." + name : null;

    private static bool Fits(FacetModel source, FacetModel target) => source.Domain.Equals(target.Domain) && (target.IsOptional || !source.IsOptional);

    private static string Noun(FacetModel facet) => facet.Domain.Noun + (facet.IsOptional ? " or Unknown" : string.Empty);

    /// <summary>Whether nothing but its keywords keeps the type from being a record struct.</summary>
    private static bool CanBeRecordStruct(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax() is TypeDeclarationSyntax { ParameterList.Parameters.Count: > 0, BaseList: null };

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty
        || type.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is TypeDeclarationSyntax { Modifiers: var modifiers }
            && modifiers.Any(modifier => modifier.RawKind == (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.PartialKeyword));
}
