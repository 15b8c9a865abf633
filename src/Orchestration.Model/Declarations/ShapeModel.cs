using Orchestration.Model.Collections;

namespace Orchestration.Model;

/// <summary>Whether a shape starts workflows or is read by them.</summary>
public enum ShapeKind
{
    /// <summary>A trigger; its version is an integer.</summary>
    Trigger = 0,

    /// <summary>A view; its version is a Semantic Version.</summary>
    View = 1,
}

/// <summary>A trigger or view: metadata only, all facets closed and finite.</summary>
/// <param name="Kind">Trigger or view.</param>
/// <param name="Type">The record struct.</param>
/// <param name="Id">The dotted name.</param>
/// <param name="Version">The version: <c>v1</c> for a trigger, a Semantic Version for a view.</param>
/// <param name="Facets">The positional members, in order.</param>
/// <param name="IsPublic">Whether other assemblies see it.</param>
public sealed record ShapeModel(
    ShapeKind Kind, TypeName Type, string Id, string Version, EquatableArray<FacetModel> Facets, bool IsPublic = true)
{
    /// <summary>Id and version.</summary>
    public string Key => Id + "@" + Version;

    /// <summary>Whether every facet is filled from shapes that are already known, so that nothing has to be read.</summary>
    public bool IsComposed => Facets.Count > 0 && Facets.AsImmutableArray().All(facet => facet.From is not null || facet.Derivation is not null);

    /// <summary>The shapes that a composed view is filled from, each once, in the order of its facets.</summary>
    public IEnumerable<TypeName> Origins =>
        Facets.AsImmutableArray().Select(facet => facet.From).OfType<FacetOrigin>().Select(from => from.Shape).Distinct();

    /// <summary>The facet of that name, or null.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    public FacetModel? FindFacet(string name) => Facets.AsImmutableArray().FirstOrDefault(facet => facet.Name == name);
}

/// <summary>A positional member of a shape.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Domain">What values it can have.</param>
/// <param name="IsOptional">Whether it is nullable, so that Unknown is one of its values.</param>
/// <param name="From">Where a composed view takes it from; null when it is read, received or derived.</param>
/// <param name="Derivation">How a composed view computes it from its other facets; null when it does not.</param>
public sealed record FacetModel(
    string Name, FacetDomain Domain, bool IsOptional = false, FacetOrigin? From = null, FacetDerivation? Derivation = null);

/// <summary>A facet of another shape.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Facet">The facet's name there.</param>
public sealed record FacetOrigin(TypeName Shape, string Facet);

/// <summary>A static pure method of the view that computes a facet.</summary>
/// <param name="Method">The method's name.</param>
/// <param name="Inputs">The facets that its parameters are, in their order; each is taken from another shape.</param>
/// <param name="Body">
/// The SHA-256 of the tokens of its parameter list and body, 64 hexadecimal digits, so that what is sealed cannot compute something else; null
/// where its source is not there, as for the view of another assembly.
/// </param>
public sealed record FacetDerivation(string Method, EquatableArray<string> Inputs, string? Body);
