using Microsoft.CodeAnalysis;
using Orchestration.Model;

namespace Orchestration.Analyzers.Discovery;

/// <summary>Reads a value that a condition compares with, and says why it does not fit its facet.</summary>
internal static class OperandDiscovery
{
    /// <summary>The value, or the problem in the user's words; neither for a program that does not compile.</summary>
    public static (FacetValue? Value, string? Problem) Read(FacetModel facet, TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Error)
            return (null, null);
        if (constant.IsNull)
            return (null, $"'{facet.Name}' is compared with null; write Unknown = true");
        return facet.Domain switch
        {
            EnumDomain domain => Member(facet, domain, constant),
            BooleanDomain => constant.Value is bool flag
                ? (new FacetValue(FacetValueKind.Boolean, flag ? 1 : 0, string.Empty), null)
                : Misfit(facet, constant, "true or false"),
            IntegerDomain domain => Integer(facet, domain, constant),
            TextDomain domain => constant.Value is string code && domain.Codes.Contains(code)
                ? (new FacetValue(FacetValueKind.Text, 0, code), null)
                : Misfit(facet, constant, domain.Noun),
            _ => constant.Value is string text && SemanticVersion.TryParse(text, out _)
                ? (new FacetValue(FacetValueKind.Version, 0, text), null)
                : Misfit(facet, constant, "a Semantic Version such as \"1.0.0\""),
        };
    }

    private static (FacetValue?, string?) Member(FacetModel facet, EnumDomain domain, TypedConstant constant)
    {
        if (constant.Kind != TypedConstantKind.Enum || !constant.Type!.ToTypeName().Equals(domain.Type))
            return Misfit(facet, constant, $"a member of {domain.Type.Name}");
        var number = AttributeReading.ToNumber(constant.Value);
        return domain.Members.FirstOrDefault(member => member.Constant == number) is { } found
            ? (new FacetValue(FacetValueKind.Member, found.Constant, found.Name), null)
            : (null, $"{constant.Value} is no member of {domain.Type.Name}; use one of {string.Join(", ", domain.Members.Select(member => member.Name))}");
    }

    private static (FacetValue?, string?) Integer(FacetModel facet, IntegerDomain domain, TypedConstant constant)
    {
        if (constant.Kind != TypedConstantKind.Primitive || AttributeReading.ToNumber(constant.Value) is not { } number)
            return Misfit(facet, constant, "an integer");
        return number < domain.Minimum || number > domain.Maximum
            ? (null, $"'{facet.Name}' is {domain.Minimum}..{domain.Maximum}, so {number} is never reached; choose a value within")
            : (new FacetValue(FacetValueKind.Integer, number, string.Empty), null);
    }

    private static (FacetValue?, string?) Misfit(FacetModel facet, TypedConstant constant, string expected) =>
        (null, $"'{facet.Name}' is compared with {Describe(constant)}, but it is {facet.Domain.Noun}; write {expected}");

    private static string Describe(TypedConstant constant) => constant switch
    {
        { Kind: TypedConstantKind.Type } => "a type",
        { Kind: TypedConstantKind.Array } => "a list",
        { Value: string text } => '"' + text + '"',
        { Value: bool flag } => flag ? "true" : "false",
        { Kind: TypedConstantKind.Enum } => $"a member of {constant.Type!.Name}",
        _ => FormattableString.Invariant($"{constant.Value}"),
    };
}
