using System.Collections.Immutable;
using System.Reflection.Metadata;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>Types as documentation ids name them.</summary>
/// <param name="metadata">The metadata that signatures are of.</param>
internal sealed class DocumentationNames(MetadataReader metadata) : ISignatureTypeProvider<string, object?>
{
    /// <inheritdoc/>
    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => "System." + typeCode;

    /// <inheritdoc/>
    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => Dotted(handle);

    /// <inheritdoc/>
    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => Dotted(handle);

    /// <inheritdoc/>
    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) => Dotted(handle);

    /// <inheritdoc/>
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var tick = genericType.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? genericType : genericType[..tick])}{{{string.Join(",", typeArguments)}}}";
    }

    /// <inheritdoc/>
    public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[" + new string(',', Math.Clamp(shape.Rank, 1, 32) - 1) + "]";

    /// <inheritdoc/>
    public string GetSZArrayType(string elementType) => elementType + "[]";

    /// <inheritdoc/>
    public string GetByReferenceType(string elementType) => elementType + "@";

    /// <inheritdoc/>
    public string GetPointerType(string elementType) => elementType + "*";

    /// <inheritdoc/>
    public string GetPinnedType(string elementType) => elementType;

    /// <inheritdoc/>
    public string GetFunctionPointerType(MethodSignature<string> signature) => "=FUNC";

    /// <inheritdoc/>
    public string GetGenericMethodParameter(object? genericContext, int index) => "``" + index;

    /// <inheritdoc/>
    public string GetGenericTypeParameter(object? genericContext, int index) => "`" + index;

    /// <inheritdoc/>
    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    private string Dotted(EntityHandle handle) => MemberNames.Type(metadata, handle).Replace('+', '.');
}
