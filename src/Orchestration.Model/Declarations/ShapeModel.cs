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
    public bool IsComposed => Facets.Count > 0 && Facets.AsImmutableArray().All(facet => facet.From is not null);

    /// <summary>The facet of that name, or null.</summary>
    /// <param name="name">The name, compared ordinally.</param>
    public FacetModel? FindFacet(string name) => Facets.AsImmutableArray().FirstOrDefault(facet => facet.Name == name);
}

/// <summary>A positional member of a shape.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Domain">What values it can have.</param>
/// <param name="IsOptional">Whether it is nullable, so that Unknown is one of its values.</param>
/// <param name="From">Where a composed view takes it from; null when it is read or received.</param>
public sealed record FacetModel(string Name, FacetDomain Domain, bool IsOptional = false, FacetOrigin? From = null);

/// <summary>A facet of another shape.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Facet">The facet's name there.</param>
public sealed record FacetOrigin(TypeName Shape, string Facet);
