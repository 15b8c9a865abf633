using Orchestration.Model;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>Values of facets as the compiled callers take them.</summary>
internal static class Cases
{
    /// <summary>A value; null for Unknown.</summary>
    public static object? Plain(FacetValue? value) => value?.Kind switch
    {
        null => null,
        FacetValueKind.Text or FacetValueKind.Version => value.Text,
        _ => value.Number,
    };

    /// <summary>Some value of a facet.</summary>
    public static FacetValue First(FacetModel facet) => facet.Domain switch
    {
        EnumDomain domain => new(FacetValueKind.Member, domain.Members[0].Constant, domain.Members[0].Name),
        IntegerDomain domain => new(FacetValueKind.Integer, domain.Minimum, string.Empty),
        TextDomain domain => new(FacetValueKind.Text, 0, domain.Codes[0]),
        VersionDomain => new(FacetValueKind.Version, 0, "1.0.0"),
        _ => new(FacetValueKind.Boolean, 0, string.Empty),
    };
}
