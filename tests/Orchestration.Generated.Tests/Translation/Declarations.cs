using System.Globalization;
using Orchestration.Model;
using Orchestration.Model.Collections;

namespace Orchestration.Generated.Tests.Translation;

/// <summary>What a policy was declared over, as C#: the types that its emitted table names, and a way to call it.</summary>
internal static class Declarations
{
    /// <summary>The same policy in a namespace of its own, so that many fit one assembly.</summary>
    public static BoundPolicy In(string space, BoundPolicy bound)
    {
        var view = bound.View with
        {
            Type = new TypeName(space, bound.View.Type.Name),
            Facets = bound.View.Facets.Select(facet => facet.Domain is EnumDomain domain
                ? facet with { Domain = domain with { Type = new TypeName(space, domain.Type.Name + facet.Name) } }
                : facet).ToEquatableArray(),
        };
        return new BoundPolicy(bound.Policy with { Type = new TypeName(space, bound.Policy.Type.Name), View = view.Type }, view);
    }

    /// <summary>The types, and a method that decides a case by one of several tables and says the verdict.</summary>
    public static string Source(BoundPolicy bound, IEnumerable<string> tables) => string.Create(CultureInfo.InvariantCulture,
        $$"""
        namespace {{bound.Policy.Type.Namespace}}
        {
            public enum {{bound.Policy.Type.Name}} { {{string.Join(", ", bound.Policy.Rules.Select(rule => $"@{rule.Name} = {rule.Constant}"))}} }
            {{string.Concat(bound.View.Facets.Select(facet => facet.Domain).OfType<EnumDomain>().Select(Enumeration))}}
            public readonly record struct {{bound.View.Type.Name}}({{string.Join(", ", bound.View.Facets.Select(facet => $"{Type(facet)} {facet.Name}"))}});
            public static class Caller
            {
                public static {{bound.View.Type.Name}} View(object?[] values) => new({{string.Join(", ", bound.View.Facets.Select(Argument))}});
                public static string Decide(string table, object?[] values)
                {
                    var view = View(values);
                    return table switch { {{string.Concat(tables.Select(table => $"\"{table}\" => {table}.Decide(in view).ToString(), "))}} _ => "" };
                }
                public static (string[] Rules, string[] Nearest) Explain(string table, object?[] values)
                {
                    var view = View(values);
                    var explanation = table switch { {{string.Concat(tables.Select(table => $"\"{table}\" => {table}.Explain(in view), "))}} _ => throw new global::System.ArgumentException(table) };
                    var rules = new global::System.Collections.Generic.List<string>();
                    foreach (var rule in explanation.Rules)
                        rules.Add($"{rule.Rule} {rule.Effect} {rule.Matched} {rule.Decided}");
                    return (rules.ToArray(), global::System.Linq.Enumerable.ToArray(explanation.NearestAllow));
                }
            }
        }

        """);

    private static string Enumeration(EnumDomain domain) => string.Create(CultureInfo.InvariantCulture,
        $"public enum {domain.Type.Name} : long {{ {string.Join(", ", domain.Members.Select(member => $"{member.Name} = {member.Constant}"))} }}\n    ");

    private static string Type(FacetModel facet) => Plain(facet) + (facet.IsOptional ? "?" : string.Empty);

    private static string Plain(FacetModel facet) => facet.Domain switch
    {
        EnumDomain domain => domain.Type.Name,
        BooleanDomain => "bool",
        IntegerDomain domain => domain.Keyword,
        TextDomain => "string",
        VersionDomain => "global::Orchestration.SemanticVersion",
        _ => "global::Orchestration.OpaqueRef",
    };

    private static string Argument(FacetModel facet, int index)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"values[{index}]");
        var converted = facet.Domain switch
        {
            EnumDomain or IntegerDomain => $"({Plain(facet)})(long){value}!",
            BooleanDomain => $"(long){value}! != 0",
            TextDomain => $"(string){value}!",
            VersionDomain => $"global::Orchestration.SemanticVersion.TryParse((string){value}!, out var v{index}) ? v{index} : default",
            _ => "default",
        };
        return facet.IsOptional && facet.Domain is not ReferenceDomain ? $"{value} is null ? null : ({converted})" : converted;
    }
}
