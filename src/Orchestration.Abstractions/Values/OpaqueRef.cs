using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;

namespace Orchestration;

/// <summary>
/// A reference that means nothing to whoever reads it: 128 random bits. It is carried and compared for identity, never
/// tested by a policy. Only the system that issued it can say what it stands for (ADR 4, metadata-only).
/// </summary>
public readonly struct OpaqueRef : IEquatable<OpaqueRef>
{
    private readonly UInt128 _bits;

    private OpaqueRef(UInt128 bits) => _bits = bits;

    /// <summary>Whether this is the default value, which refers to nothing.</summary>
    public bool IsEmpty => _bits == UInt128.Zero;

    /// <summary>
    /// Issues a fresh reference. This draws random bits, so an orchestration cannot call it: it belongs at the edge,
    /// where something real enters.
    /// </summary>
    public static OpaqueRef Issue()
    {
        Span<byte> bits = stackalloc byte[16];
        RandomNumberGenerator.Fill(bits);
        return new OpaqueRef(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bits));
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">32 hexadecimal digits.</param>
    /// <param name="reference">The reference, or the default value.</param>
    /// <returns>Whether the text was exactly that.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out OpaqueRef reference)
    {
        reference = default;
        // One spelling per reference: the number parser alone would take capitals and trailing NULs too.
        if (text is not { Length: 32 } || text.AsSpan().ContainsAnyExcept("0123456789abcdef"))
            return false;
        if (!UInt128.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits))
            return false;
        reference = new OpaqueRef(bits);
        return true;
    }

    /// <summary>32 hexadecimal digits in lower case.</summary>
    public override string ToString() => _bits.ToString("x32", null);

    /// <summary>Whether both refer to the same thing.</summary>
    /// <param name="other">The reference to compare with.</param>
    public bool Equals(OpaqueRef other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is OpaqueRef other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits.GetHashCode();

    /// <summary>Whether both refer to the same thing.</summary>
    public static bool operator ==(OpaqueRef left, OpaqueRef right) => left.Equals(right);

    /// <summary>Whether they refer to different things.</summary>
    public static bool operator !=(OpaqueRef left, OpaqueRef right) => !left.Equals(right);
}
