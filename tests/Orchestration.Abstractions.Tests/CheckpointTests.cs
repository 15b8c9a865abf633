using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

/// <summary>A checkpoint's bytes have one spelling, and nothing but that reads back.</summary>
public sealed class CheckpointTests
{
    private static readonly CheckpointContents Contents = new(
        OpaqueRef.Issue(), new("test.flow@1.0.0-rc.1+b"), new(new string('0', 63) + "f"), new("Prüfung"), 12, new("test.queue@v3"), FacetText.FromStored("A=1;B=;"));

    [Fact]
    public void What_was_written_reads_back() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.String[Gen.Char["Aab=;019.-"], 0, 40]).Sample((sequence, facets) =>
        {
            var contents = Contents with { Sequence = sequence, Facets = FacetText.FromStored(facets) };
            var checkpoint = Checkpoint.Of(contents);
            var stored = Checkpoint.FromStored(checkpoint.Run, checkpoint.Bytes);
            return stored.Contents == contents && stored.Equals(checkpoint);
        });

    [Fact]
    public void The_bytes_are_what_the_documentation_says()
    {
        var body = $"""
            orchestration-checkpoint 1
            run {Contents.Run}
            workflow test.flow@1.0.0-rc.1+b
            semantics {Contents.Semantics}
            state Prüfung
            sequence 12
            queue test.queue@v3
            facets A=1;B=;

            """.ReplaceLineEndings("\n");
        Assert.Equal(Signed(body), Checkpoint.Of(Contents).Bytes.ToArray());
    }

    /// <summary>Another spelling of the same thing, with a digest that is right for it.</summary>
    [Theory]
    [InlineData("sequence 12", "sequence 012")]
    [InlineData("sequence 12", "sequence +12")]
    [InlineData("sequence 12", "sequence 12 ")]
    [InlineData("sequence 12", "sequence 99999999999")]
    [InlineData("state Prüfung", "state Pr fung")]
    [InlineData("state Prüfung", "state ")]
    [InlineData("\nqueue", "\r\nqueue")]
    [InlineData("checkpoint 1", "checkpoint 2")]
    [InlineData("@v3", "@v03")]
    [InlineData("semantics 0", "semantics F")]
    [InlineData("facets A", "facets\nA")]
    [InlineData("run ", "run  ")]
    public void Another_spelling_is_refused_although_its_digest_is_right(string canonical, string other)
    {
        var text = Encoding.UTF8.GetString(Checkpoint.Of(Contents).Bytes);
        var body = text[..text.IndexOf("sha256", StringComparison.Ordinal)];
        Assert.NotNull(Checkpoint.FromStored(Contents.Run, Signed(body)).Contents);
        Assert.Contains(canonical, body, StringComparison.Ordinal);
        Assert.Null(Checkpoint.FromStored(Contents.Run, Signed(body.Replace(canonical, other, StringComparison.Ordinal))).Contents);
    }

    [Fact]
    public void Any_bytes_read_without_an_exception() => Gen.Byte.Array.Sample(bytes => Checkpoint.FromStored(Contents.Run, bytes).Contents is null);

    [Fact]
    public void Bytes_of_another_run_have_no_contents() =>
        Assert.Null(Checkpoint.FromStored(OpaqueRef.Issue(), Checkpoint.Of(Contents).Bytes).Contents);

    [Fact]
    public void A_semantic_hash_is_64_digits_and_is_not_echoed()
    {
        foreach (var text in (string[])["", "Jane Roe", new string('a', 63), new string('A', 64), new string('a', 65)])
            Assert.DoesNotContain("Jane", Assert.Throws<ArgumentException>(() => new SemanticHash(text)).Message, StringComparison.Ordinal);
        Assert.True(default(SemanticHash).IsEmpty);
    }

    private static byte[] Signed(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return [.. bytes, .. Encoding.UTF8.GetBytes($"sha256 {Convert.ToHexStringLower(SHA256.HashData(bytes))}\n")];
    }
}
