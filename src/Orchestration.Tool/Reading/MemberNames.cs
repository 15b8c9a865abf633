using System.Reflection.Metadata;

namespace Orchestration.Tool.Reading;

/// <summary>Names of types and members, as the effect catalogue and the manifest have them.</summary>
internal static class MemberNames
{
    private const int MaximumDepth = 64;

    /// <summary>The metadata name of a type, <c>Outer+Inner</c> when nested; empty for what is no named type.</summary>
    public static string Type(MetadataReader metadata, EntityHandle handle) => Type(metadata, handle, 0);

    private static string Type(MetadataReader metadata, EntityHandle handle, int depth)
    {
        // A type that is nested in itself is a forgery; it has no name.
        if (depth > MaximumDepth)
            throw new BadImageFormatException("A type is nested in itself.");
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
                var outer = definition.GetDeclaringType();
                return outer.IsNil
                    ? Full(metadata, definition.Namespace, definition.Name)
                    : Type(metadata, outer, depth + 1) + "+" + metadata.GetString(definition.Name);
            case HandleKind.TypeReference:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)handle);
                return reference.ResolutionScope.Kind == HandleKind.TypeReference
                    ? Type(metadata, reference.ResolutionScope, depth + 1) + "+" + metadata.GetString(reference.Name)
                    : Full(metadata, reference.Namespace, reference.Name);
            case HandleKind.TypeSpecification:
                return Generic(metadata, metadata.GetTypeSpecification((TypeSpecificationHandle)handle), depth);
            default:
                return string.Empty;
        }
    }

    /// <summary>The definition that a generic instance is made of.</summary>
    private static string Generic(MetadataReader metadata, TypeSpecification specification, int depth)
    {
        var blob = metadata.GetBlobReader(specification.Signature);
        if (blob.RemainingBytes < 3 || blob.ReadByte() != (byte)SignatureTypeCode.GenericTypeInstance)
            return string.Empty;
        blob.ReadByte();
        return Type(metadata, blob.ReadTypeHandle(), depth + 1);
    }

    private static string Full(MetadataReader metadata, StringHandle space, StringHandle name) =>
        space.IsNil || metadata.GetString(space) is "" ? metadata.GetString(name) : metadata.GetString(space) + "." + metadata.GetString(name);
}
