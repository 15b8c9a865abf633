using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Orchestration.Runtime;

/// <summary>
/// The canonical bytes of a checkpoint: UTF-8, one fact a line, LF, then the SHA-256 of all lines before. One checkpoint,
/// one spelling: what does not read back to the very same bytes is refused. The digest is against accidents and
/// meddling with the bytes alone; who can write digests into the store too is kept out by the store.
/// </summary>
internal static class CheckpointFormat
{
    private const string Header = "orchestration-checkpoint 1";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(CheckpointContents contents)
    {
        var body = string.Create(CultureInfo.InvariantCulture,
            $"{Header}\nrun {contents.Run}\nworkflow {contents.Workflow}\nsemantics {contents.Semantics}\nstate {contents.State}\n"
            + $"sequence {contents.Sequence}\nqueue {contents.Queue}\nfacets {contents.Facets}\n");
        return Strict.GetBytes($"{body}sha256 {Digest(Strict.GetBytes(body))}\n");
    }

    /// <summary>Reads what <see cref="Write"/> gave; null for anything else.</summary>
    public static CheckpointContents? Read(ReadOnlySpan<byte> bytes)
    {
        if (!TryDecode(bytes, out var text) || text.Split('\n') is not [Header, var run, var workflow, var semantics, var state, var sequence, var queue, var facets, _, ""])
            return null;
        if (!OpaqueRef.TryParse(After("run ", run), out var reference)
            || !DeclarationId.TryParse(After("workflow ", workflow), out var id)
            || After("semantics ", semantics) is not { } hash || !SemanticHash.IsValid(hash)
            || After("state ", state) is not { } name || !DeclaredName.IsValid(name)
            || !int.TryParse(After("sequence ", sequence), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !DeclarationId.TryParse(After("queue ", queue), out var place)
            || After("facets ", facets) is not { } values)
        {
            return null;
        }

        var contents = new CheckpointContents(reference, id, new(hash), new(name), number, place, FacetText.FromStored(values));
        return Write(contents).AsSpan().SequenceEqual(bytes) ? contents : null;
    }

    private static string? After(string word, string line) => line.StartsWith(word, StringComparison.Ordinal) ? line[word.Length..] : null;

    private static string Digest(byte[] body) => Convert.ToHexString(SHA256.HashData(body)).ToLowerInvariant();

    private static bool TryDecode(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }
}
