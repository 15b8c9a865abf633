using Orchestration.Model;

namespace Orchestration.Analyzers.Emission;

/// <summary>Prints a shape's companion: its id, the check of its values, and how a checkpoint holds it.</summary>
internal static class FacetsEmitter
{
    public static string Emit(ShapeModel shape)
    {
        var source = new SourceWriter();
        using (source.OpenNamespace(shape.Type.Namespace))
        {
            if (shape.Kind == ShapeKind.Trigger)
            {
                source.Line($"readonly partial record struct {Code.Identifier(shape.Type.Name)} : {Code.Api}ITrigger;");
                source.Line();
            }

            source.Line($"/// <summary>Checks and keeps the facets of {Code.See(shape.Type)}.</summary>");
            source.Line(Code.GeneratedCode);
            using (source.Open($"{Code.Access(shape.IsPublic)} static class {Code.Identifier(shape.Type.With("Facets").Name)}"))
            {
                source.Line("/// <summary>The declared id and version.</summary>");
                source.Line($"public static {Code.Api}DeclarationId Id {{ get; }} = new({Code.Literal(shape.Key)});");
                source.Line();
                Validate(source, shape);
                source.Line();
                Write(source, shape);
                source.Line();
                Read(source, shape);
            }
        }

        return source.ToString();
    }

    private static void Validate(SourceWriter source, ShapeModel shape)
    {
        source.Lines(
            """
            /// <summary>Finds the first facet whose value is outside its declaration. The value itself is never told: it could be PHI.</summary>
            /// <param name="value">The facets.</param>
            /// <returns>The rejection, or null when every facet is as declared.</returns>
            """);
        using (source.Open($"public static {Code.Api}Rejection? Validate(in {Code.Type(shape.Type)} value)"))
        {
            foreach (var facet in shape.Facets)
            {
                if (Outside(facet) is not { } test)
                    continue;
                source.Line($"if ({test})");
                using (source.Indent())
                    source.Line($"return new({Code.Api}RejectionReason.InvalidFacet, new({Code.Literal(facet.Name)}));");
            }

            source.Line("return null;");
        }
    }

    private static string? Outside(FacetModel facet)
    {
        var value = "value." + Code.Identifier(facet.Name);
        if (facet.Domain is ReferenceDomain)
            return facet.IsOptional ? $"{value} is {{ IsEmpty: true }}" : value + ".IsEmpty";
        return facet.Domain is VersionDomain || Patterns.Domain(facet) is not { } pattern ? null : $"{value} is not ({pattern})";
    }

    private static void Write(SourceWriter source, ShapeModel shape)
    {
        source.Lines(
            $"""
            /// <summary>Writes the facets for a checkpoint.</summary>
            /// <param name="writer">Where to.</param>
            /// <param name="value">The facets.</param>
            {Code.Hidden}
            """);
        using (source.Open($"public static void Write({Code.Runtime}FacetWriter writer, in {Code.Type(shape.Type)} value)"))
        {
            foreach (var facet in shape.Facets)
                source.Line(WriteCall(facet));
        }
    }

    private static string WriteCall(FacetModel facet)
    {
        var (name, value) = (Code.Literal(facet.Name), "value." + Code.Identifier(facet.Name));
        return facet.Domain switch
        {
            ReferenceDomain => $"writer.Reference({name}, {value});",
            VersionDomain => $"writer.Version({name}, {value});",
            TextDomain domain => $"writer.Code({name}, {value}, {Codes(domain)});",
            BooleanDomain => $"writer.Flag({name}, {value});",
            _ => $"writer.Number({name}, ({(facet.IsOptional ? "long?" : "long")}){value});",
        };
    }

    private static void Read(SourceWriter source, ShapeModel shape)
    {
        source.Lines(
            $"""
            /// <summary>Reads what <see cref="Write"/> wrote.</summary>
            /// <param name="reader">Where from.</param>
            /// <param name="value">The facets; meaningless when they do not read.</param>
            /// <returns>Whether every facet was there and as declared.</returns>
            {Code.Hidden}
            """);
        using (source.Open($"public static bool TryRead({Code.Runtime}FacetReader reader, out {Code.Type(shape.Type)} value)"))
        {
            source.Line($"value = new {Code.Type(shape.Type)}(");
            using (source.Indent())
            {
                for (var index = 0; index < shape.Facets.Count; index++)
                    source.Line(ReadExpression(shape.Facets[index]) + (index + 1 < shape.Facets.Count ? "," : ");"));
            }

            source.Line("return reader.IsSound && Validate(in value) is null;");
        }
    }

    private static string ReadExpression(FacetModel facet)
    {
        var name = Code.Literal(facet.Name);
        var (call, cast) = facet.Domain switch
        {
            ReferenceDomain => ($"reader.Reference({name})", string.Empty),
            VersionDomain => ($"reader.Version({name})", string.Empty),
            TextDomain domain => ($"reader.Code({name}, {Codes(domain)})", string.Empty),
            BooleanDomain => ($"reader.Flag({name})", string.Empty),
            IntegerDomain domain => (Number(name, domain.Minimum, domain.Maximum), domain.Keyword),
            EnumDomain domain => (Number(name, domain.Members[0].Constant, domain.Members[domain.Members.Count - 1].Constant), Code.Type(domain.Type)),
            _ => throw new InvalidOperationException("A facet of a domain that cannot be kept."),
        };
        if (!facet.IsOptional)
            call = $"reader.Required({call})";
        return cast.Length == 0 ? call : $"({cast}{(facet.IsOptional ? "?" : string.Empty)}){call}";
    }

    private static string Number(string name, long minimum, long maximum) =>
        $"reader.Number({name}, {Code.Number(minimum)}, {Code.Number(maximum)})";

    private static string Codes(TextDomain domain) => string.Join(", ", domain.Codes.Select(Code.Literal));
}
