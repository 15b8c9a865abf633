using CsCheck;
using Orchestration.Runtime;

namespace Orchestration.Abstractions.Tests;

public sealed class FacetTextTests
{
    private static readonly Gen<Facets> AnyFacets =
        Gen.Select(Gen.Long.Nullable(), Gen.Bool.Nullable(), Gen.Bool, Gen.OneOf<string?>("1.0.0", "2.1.0-draft.1+b", null))
            .Select((number, flag, hasReference, version) => new Facets(
                number, flag, hasReference ? OpaqueRef.Issue() : null,
                SemanticVersion.TryParse(version, out var parsed) ? parsed : null));

    [Fact]
    public void What_was_written_reads_back() => AnyFacets.Sample(facets =>
    {
        var reader = new FacetReader(FacetText.FromStored(Write(facets).ToString()));
        return Read(reader) == facets && reader.IsComplete;
    });

    [Fact]
    public void Any_text_reads_without_an_exception() =>
        Gen.String.Sample(text => !ReadAll(FacetText.FromStored(text)).IsComplete);

    [Fact]
    public void Text_that_was_never_written_is_not_complete()
    {
        Assert.False(ReadAll(default).IsComplete);
        Assert.False(ReadAll(FacetText.FromStored(null!)).IsComplete);
        Assert.True(new FacetReader(new FacetWriter().ToFacetText()).IsComplete);
    }

    [Fact]
    public void Reading_less_or_more_or_in_another_order_is_not_complete()
    {
        var text = Write(new Facets(1, true, OpaqueRef.Issue(), null));
        var less = new FacetReader(text);
        less.Number("Count");
        Assert.True(less.IsSound);
        Assert.False(less.IsComplete);

        var more = ReadAll(text);
        Assert.Null(more.Number("Another"));
        Assert.False(more.IsSound);

        var other = new FacetReader(text);
        Assert.Null(other.Number("Flag"));
        Assert.Null(other.Number("Count"));
        Assert.False(other.IsSound);
    }

    [Fact]
    public void A_name_that_is_the_beginning_of_another_is_not_that_one()
    {
        var writer = new FacetWriter();
        writer.Number("Counter", 1);
        var reader = new FacetReader(writer.ToFacetText());
        Assert.Null(reader.Number("Count"));
        Assert.False(reader.IsSound);
    }

    [Fact]
    public void A_value_of_another_kind_is_unsound()
    {
        var writer = new FacetWriter();
        writer.Number("A", 5);
        Assert.False(SoundAfter(writer, reader => reader.Reference("A")));
        Assert.False(SoundAfter(writer, reader => reader.Version("A")));
        writer = new FacetWriter();
        writer.Reference("A", OpaqueRef.Issue());
        Assert.False(SoundAfter(writer, reader => reader.Number("A")));
    }

    [Fact]
    public void A_required_value_that_is_unknown_is_unsound()
    {
        var writer = new FacetWriter();
        writer.Number("A", null);
        Assert.True(SoundAfter(writer, reader => reader.Number("A")));
        Assert.False(SoundAfter(writer, reader => reader.Required(reader.Number("A"))));
    }

    private static bool SoundAfter<T>(FacetWriter writer, Func<FacetReader, T> read)
    {
        var reader = new FacetReader(writer.ToFacetText());
        read(reader);
        return reader.IsSound;
    }

    private static FacetText Write(Facets facets)
    {
        var writer = new FacetWriter();
        writer.Number("Count", facets.Count);
        writer.Number("Flag", facets.Flag is { } flag ? (flag ? 1 : 0) : null);
        writer.Reference("Ref", facets.Reference);
        writer.Version("Version", facets.Version);
        return writer.ToFacetText();
    }

    private static Facets Read(FacetReader reader) => new(
        reader.Number("Count"), reader.Number("Flag") is { } flag ? flag == 1 : null, reader.Reference("Ref"), reader.Version("Version"));

    private static FacetReader ReadAll(FacetText text)
    {
        var reader = new FacetReader(text);
        Read(reader);
        return reader;
    }

    private sealed record Facets(long? Count, bool? Flag, OpaqueRef? Reference, SemanticVersion? Version);
}
