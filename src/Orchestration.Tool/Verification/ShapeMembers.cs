using System.Reflection;
using System.Reflection.Metadata;
using Orchestration.Model;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>
/// Holds the members of a shape against its facets: a record that is metadata has room for its facets and for nothing
/// else, so a member that the manifest does not have, or that has another type, is one that nobody has checked (ORCH5001).
/// </summary>
internal static class ShapeMembers
{
    private const string Rule = "ORCH5001";

    /// <summary>A signature is decoded by recursion; no facet's is as long as one that would exhaust the stack.</summary>
    private const int MaximumSignature = 512;

    /// <summary>What the shapes of an assembly hold that is not declared.</summary>
    public static IEnumerable<(string Rule, string Message)> Examine(GovernedAssembly assembly, OrchestrationModel model)
    {
        var names = new DocumentationNames(assembly.Metadata);
        foreach (var shape in model.Shapes)
        {
            if (PolicyTableCheck.FindType(assembly.Metadata, shape.Type) is not { } type)
                continue;
            foreach (var field in assembly.Metadata.GetTypeDefinition(type).GetFields().Select(assembly.Metadata.GetFieldDefinition).Where(field => (field.Attributes & FieldAttributes.Static) == 0))
            {
                var name = assembly.Metadata.GetString(field.Name);
                var facet = shape.Facets.AsImmutableArray().FirstOrDefault(facet => name == $"<{facet.Name}>k__BackingField");
                if (facet is null || assembly.Metadata.GetBlobReader(field.Signature).Length > MaximumSignature || field.DecodeSignature(names, null) != Type(facet))
                    yield return (Rule, $"'{shape.Key}' holds '{name}', which is not among its facets (ADR 4)");
            }
        }
    }

    /// <summary>The type of a facet's field.</summary>
    private static string Type(FacetModel facet)
    {
        var type = facet.Domain switch
        {
            EnumDomain domain => domain.Type.FullName,
            BooleanDomain => "System.Boolean",
            IntegerDomain domain => "System." + Clr(domain.Keyword),
            TextDomain => "System.String",
            VersionDomain => "Orchestration.SemanticVersion",
            _ => "Orchestration.OpaqueRef",
        };
        return facet.IsOptional && facet.Domain is not TextDomain ? $"System.Nullable{{{type}}}" : type;
    }

    private static string Clr(string keyword) => keyword switch
    {
        "byte" => "Byte", "sbyte" => "SByte", "short" => "Int16", "ushort" => "UInt16", "int" => "Int32", "uint" => "UInt32", "long" => "Int64", _ => "UInt64",
    };
}
