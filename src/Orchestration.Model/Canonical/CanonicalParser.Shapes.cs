using System.Collections.Immutable;
using Orchestration.Model.Collections;

namespace Orchestration.Model.Canonical;

/// <content>Triggers and views.</content>
internal sealed partial class CanonicalParser
{
    private ShapeModel ParseShape(ShapeKind kind, string keyword)
    {
        var head = Take(0, keyword)!;
        head.Expect(keyword);
        var (id, version) = head.Key();
        var type = Type(head);
        var isPublic = head.Either("public", "internal");
        head.End();
        var facets = ImmutableArray.CreateBuilder<FacetModel>();
        while (Take(1, "facet") is { } line)
        {
            line.Expect("facet");
            var name = line.Next("a facet");
            var isOptional = line.Either("optional", "required");
            var domain = ParseDomain(line);
            var origin = line.TryTake("from") ? new FacetOrigin(Type(line), line.Next("a facet")) : null;
            var derivation = line.TryTake("derived") ? Derivation(line) : null;
            line.End();
            facets.Add(new FacetModel(name, domain, isOptional, origin, derivation));
        }

        return new ShapeModel(kind, type, id, version, new(facets.ToImmutable()), isPublic);
    }

    private static FacetDerivation Derivation(LineReader line)
    {
        var (method, body) = (line.Next("a method"), line.Next("a hash"));
        var inputs = ImmutableArray.CreateBuilder<string>();
        do
            inputs.Add(line.Next("a facet"));
        while (line.HasMore);
        return new FacetDerivation(method, new(inputs.ToImmutable()), body == CanonicalWriter.NoBody ? null : body);
    }

    /// <summary>Whether a list goes on: it ends where the line says what fills the facet.</summary>
    private static bool HasMore(LineReader line) => line.HasMore && !line.IsAt("from") && !line.IsAt("derived");

    private static FacetDomain ParseDomain(LineReader line) => line.Next("a domain") switch
    {
        "enum" => new EnumDomain(Type(line), Members(line)),
        "bool" => new BooleanDomain(),
        "integer" => Integer(line),
        "text" => new TextDomain(Codes(line)),
        "version" => new VersionDomain(),
        "reference" => new ReferenceDomain(),
        _ => throw line.Wrong("'enum', 'bool', 'integer', 'text', 'version' or 'reference'"),
    };

    private static EquatableArray<EnumMember> Members(LineReader line)
    {
        var members = ImmutableArray.CreateBuilder<EnumMember>();
        while (HasMore(line))
        {
            var parts = line.Next("a member").Split('=');
            members.Add(parts.Length == 2 ? new EnumMember(parts[0], line.Number(parts[1], "a constant")) : throw line.Wrong("name=constant"));
        }

        return new(members.ToImmutable());
    }

    private static IntegerDomain Integer(LineReader line)
    {
        var keyword = line.Next("an integer type");
        var bounds = line.Next("bounds").Split([".."], StringSplitOptions.None);
        return bounds.Length == 2
            ? new IntegerDomain(keyword, line.Number(bounds[0], "a minimum"), line.Number(bounds[1], "a maximum"))
            : throw line.Wrong("minimum..maximum");
    }

    private static EquatableArray<string> Codes(LineReader line)
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        while (HasMore(line))
            codes.Add(Quoting.TryUnquote(line.Next("a code"), out var code) ? code : throw line.Wrong("a quoted code"));
        return new(codes.ToImmutable());
    }
}
