using System.Reflection.Metadata;

namespace Orchestration.Tool.Reading;

/// <summary>The names of attributes, without resolving anything outside of the assembly.</summary>
internal static class AttributeNames
{
    /// <summary>The full name of an attribute's type.</summary>
    public static string Of(MetadataReader metadata, CustomAttribute attribute) => attribute.Constructor.Kind switch
    {
        HandleKind.MemberReference => MemberNames.Type(metadata, metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent),
        HandleKind.MethodDefinition => MemberNames.Type(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
        _ => string.Empty,
    };
}

/// <summary>The positional arguments of an attribute, of the few types that ours have.</summary>
internal static class AttributeBlob
{
    /// <summary>Reads arguments.</summary>
    /// <param name="metadata">The metadata.</param>
    /// <param name="attribute">The attribute.</param>
    /// <param name="shape">A letter per argument: <c>s</c> for a string, <c>i</c> for a 32-bit integer.</param>
    /// <exception cref="BadImageFormatException">The blob is something else.</exception>
    public static object[] Read(MetadataReader metadata, CustomAttribute attribute, string shape)
    {
        var blob = metadata.GetBlobReader(attribute.Value);
        if (blob.ReadUInt16() != 1)
            throw new BadImageFormatException("An attribute does not begin as one.");
        var values = new object[shape.Length];
        for (var index = 0; index < shape.Length; index++)
            values[index] = shape[index] == 'i' ? blob.ReadInt32() : blob.ReadSerializedString() ?? string.Empty;
        return values;
    }
}
