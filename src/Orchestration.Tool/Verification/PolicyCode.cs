using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Orchestration.Model;
using Orchestration.Model.Policies;
using Orchestration.Tool.Reading;

namespace Orchestration.Tool.Verification;

/// <summary>A method as code refers to it.</summary>
/// <param name="Handle">The reference.</param>
/// <param name="Type">The full name of its type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">How many parameters it has.</param>
/// <param name="IsInstance">Whether it is called on something.</param>
/// <param name="Definition">The method itself where it is of this assembly.</param>
internal sealed record MethodName(EntityHandle Handle, string Type, string Name, int Parameters, bool IsInstance, MethodDefinitionHandle? Definition);

/// <summary>The compiled code of one policy: bodies, static fields and static data.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="space">The policy.</param>
internal sealed class PolicyCode(GovernedAssembly assembly, PolicySpace space)
{
    private readonly Dictionary<(TypeDefinitionHandle, int), Value?> _fields = [];
    private readonly Dictionary<MethodDefinitionHandle, (byte[] Content, int Locals)> _bodies = [];
    private readonly HashSet<string> _versions = new(space.Axes.SelectMany(axis => axis.Atoms.OfType<VersionAtom>()).Where(atom => atom.IsPoint).Select(atom => atom.Above!), StringComparer.Ordinal);

    private MetadataReader Metadata => assembly.Metadata;

    /// <summary>The full name of the shape that the policy tests.</summary>
    public string ViewType => space.Bound.View.Type.FullName;

    /// <summary>Whether some rule names a version.</summary>
    public bool NamesVersion(string version) => _versions.Contains(version);

    /// <summary>The code of a method, and how many locals it has.</summary>
    public (byte[] Content, int Locals) Body(MethodDefinitionHandle handle)
    {
        if (_bodies.TryGetValue(handle, out var known))
            return known;
        var method = Metadata.GetMethodDefinition(handle);
        if (method.RelativeVirtualAddress == 0)
            throw new StrangeCodeException("has no code");
        var body = assembly.Image.GetMethodBody(method.RelativeVirtualAddress);
        if (body.ExceptionRegions.Length > 0)
            throw new StrangeCodeException("catches exceptions");
        var locals = 0;
        if (!body.LocalSignature.IsNil)
        {
            var signature = Metadata.GetBlobReader(Metadata.GetStandaloneSignature(body.LocalSignature).Signature);
            signature.ReadSignatureHeader();
            locals = Math.Min(signature.ReadCompressedInteger(), ushort.MaxValue);
        }

        return _bodies[handle] = (body.GetILBytes() ?? [], locals);
    }

    /// <summary>The methods of a type by name.</summary>
    public MethodDefinitionHandle? Find(TypeDefinitionHandle type, string name)
    {
        var found = Metadata.GetTypeDefinition(type).GetMethods().Where(method => Metadata.GetString(Metadata.GetMethodDefinition(method).Name) == name).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>Whether a method is of a type.</summary>
    public bool BelongsTo(MethodDefinitionHandle method, TypeDefinitionHandle type) => Metadata.GetMethodDefinition(method).GetDeclaringType() == type;

    /// <summary>What a call refers to.</summary>
    public MethodName Method(EntityHandle handle)
    {
        switch (handle.Kind)
        {
            case HandleKind.MethodSpecification:
                return Method(Metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method) with { Handle = handle };
            case HandleKind.MethodDefinition:
                var definition = Metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                var (count, isInstance) = Signature(definition.Signature);
                return new(handle, MemberNames.Type(Metadata, definition.GetDeclaringType()), Metadata.GetString(definition.Name), count, isInstance, (MethodDefinitionHandle)handle);
            case HandleKind.MemberReference:
                var reference = Metadata.GetMemberReference((MemberReferenceHandle)handle);
                var (parameters, hasThis) = Signature(reference.Signature);
                return new(handle, MemberNames.Type(Metadata, reference.Parent), Metadata.GetString(reference.Name), parameters, hasThis, null);
            default:
                throw new StrangeCodeException("calls what is no method");
        }
    }

    /// <summary>The value of a static field of the table, as its initialiser leaves it.</summary>
    public Value? Field(TypeDefinitionHandle table, int token)
    {
        if (!_fields.ContainsKey((table, token)) && Find(table, ".cctor") is { } initialiser && _fields.TryAdd((table, 0), null))
            new Interpreter(this, table, new World(new Dictionary<string, FacetAxis>(), [], _ => { })).Run(initialiser);
        return _fields.TryGetValue((table, token), out var value) ? value : throw new StrangeCodeException("reads a field that nothing sets");
    }

    /// <summary>A string of the code.</summary>
    public string String(int token) => Metadata.GetUserString(MetadataTokens.UserStringHandle(token & 0xFFFFFF));

    /// <summary>The fields of a type, as code refers to them.</summary>
    public IEnumerable<int> Fields(TypeDefinitionHandle type) => Metadata.GetTypeDefinition(type).GetFields().Select(field => MetadataTokens.GetToken(field));

    /// <summary>The name of a field of this assembly; empty for any other.</summary>
    public string FieldName(int token) => MetadataTokens.Handle(token) is { Kind: HandleKind.FieldDefinition } handle
        ? Metadata.GetString(Metadata.GetFieldDefinition((FieldDefinitionHandle)handle).Name)
        : string.Empty;

    /// <summary>Sets a static field; only initialisers do.</summary>
    public void Store(TypeDefinitionHandle table, int token, Value? value)
    {
        if (!_fields.TryAdd((table, token), value))
            throw new StrangeCodeException("sets a field twice");
    }

    /// <summary>The default of a type.</summary>
    public Value Default(EntityHandle type) => MemberNames.Type(Metadata, type) switch
    {
        "Orchestration.Verdict`1" => new VerdictValue(0, null),
        "System.Nullable`1" => new Optional(null),
        "Orchestration.SemanticVersion" => new VersionValue("0.0.0"),
        _ => throw new StrangeCodeException("clears a value of a type that it has no use for"),
    };

    /// <summary>Static data as numbers.</summary>
    /// <param name="token">The field that holds it.</param>
    /// <param name="count">How many elements; null for all.</param>
    /// <param name="size">How many bytes an element has; negative for signed ones.</param>
    public ImmutableArray<long> Data(int token, int? count, int size)
    {
        if (MetadataTokens.Handle(token) is not { Kind: HandleKind.FieldDefinition } handle)
            throw new StrangeCodeException("takes data from elsewhere");
        var field = Metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
        var block = assembly.Image.GetSectionData(field.GetRelativeVirtualAddress());
        var bytes = Math.Abs(size);
        var length = count ?? DataSize(field) / bytes;
        if (length < 0 || (long)length * bytes > block.Length)
            throw new StrangeCodeException("has less data than it reads");
        var reader = block.GetReader();
        var elements = ImmutableArray.CreateBuilder<long>(length);
        for (var index = 0; index < length; index++)
            elements.Add(size switch { 1 => reader.ReadByte(), -1 => reader.ReadSByte(), 2 => reader.ReadUInt16(), -2 => reader.ReadInt16(), 4 => reader.ReadUInt32(), _ => reader.ReadInt32() });
        return elements.MoveToImmutable();
    }

    /// <summary>The size of the elements of a generic call's type argument, negative for signed ones.</summary>
    public int ElementSize(EntityHandle call)
    {
        if (call.Kind != HandleKind.MethodSpecification)
            throw new StrangeCodeException("makes a span of nothing");
        var blob = Metadata.GetBlobReader(Metadata.GetMethodSpecification((MethodSpecificationHandle)call).Signature);
        blob.ReadSignatureHeader();
        blob.ReadCompressedInteger();
        return blob.ReadSignatureTypeCode() switch
        {
            SignatureTypeCode.Byte => 1, SignatureTypeCode.SByte => -1, SignatureTypeCode.UInt16 => 2, SignatureTypeCode.Int16 => -2, SignatureTypeCode.UInt32 => 4, SignatureTypeCode.Int32 => -4,
            _ => throw new StrangeCodeException("makes a span of what is no number"),
        };
    }

    private (int Parameters, bool IsInstance) Signature(BlobHandle signature)
    {
        var blob = Metadata.GetBlobReader(signature);
        var header = blob.ReadSignatureHeader();
        if (header.IsGeneric)
            blob.ReadCompressedInteger();
        var count = blob.ReadCompressedInteger();
        return count <= 64 ? (count, header.IsInstance) : throw new StrangeCodeException("calls with too many arguments");
    }

    /// <summary>The size of a data field: its type is a struct of just that size, or a number.</summary>
    private int DataSize(FieldDefinition field)
    {
        var blob = Metadata.GetBlobReader(field.Signature);
        blob.ReadSignatureHeader();
        switch (blob.ReadSignatureTypeCode())
        {
            case SignatureTypeCode.TypeHandle when blob.ReadTypeHandle() is { Kind: HandleKind.TypeDefinition } type:
                return Metadata.GetTypeDefinition((TypeDefinitionHandle)type).GetLayout().Size;
            case SignatureTypeCode.Byte or SignatureTypeCode.SByte: return 1;
            case SignatureTypeCode.Int16 or SignatureTypeCode.UInt16: return 2;
            case SignatureTypeCode.Int32 or SignatureTypeCode.UInt32: return 4;
            case SignatureTypeCode.Int64 or SignatureTypeCode.UInt64: return 8;
            default: throw new StrangeCodeException("has data of an odd type");
        }
    }
}
