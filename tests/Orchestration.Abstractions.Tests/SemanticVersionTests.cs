using CsCheck;

namespace Orchestration.Abstractions.Tests;

public sealed class SemanticVersionTests
{
    private const string Alphabet = "0123456789abzAZ-.+ _v\0\u0660";

    private static readonly Gen<string> Numeric = Gen.Frequency(
        (4, Gen.Int[0, 3].Select(number => $"{number}")),
        (1, Gen.ULong.Select(number => $"{number}")),
        (1, Gen.Const("987654321098765432109")));

    private static readonly Gen<string> Identifier = Gen.OneOf(
        Numeric, Gen.OneOf("alpha", "beta", "rc", "RC", "x-y", "-", "--1", "0a", "a0", "00z"));

    private static readonly Gen<string> Text =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Numeric, Identifier.Array[0, 3], Gen.OneOf("", "+1", "+001.b-", "+a"))
            .Select((major, minor, patch, prerelease, build) =>
                $"{major}.{minor}.{patch}{(prerelease.Length == 0 ? "" : "-" + string.Join('.', prerelease))}{build}");

    private static readonly Gen<SemanticVersion> Version = Text.Select(Parse);

    [Fact]
    public void Precedence_follows_the_examples_of_clause_11()
    {
        string[] ascending =
        [
            "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
            "1.0.0", "2.0.0", "2.1.0", "2.1.1", "2.1.10", "10.0.0",
        ];
        for (var left = 0; left < ascending.Length; left++)
        {
            for (var right = 0; right < ascending.Length; right++)
                Assert.Equal(Math.Sign(left - right), Math.Sign(Parse(ascending[left]).CompareTo(Parse(ascending[right]))));
        }
    }

    [Theory]
    [InlineData("0.0.4")]
    [InlineData("1.1.2-prerelease+meta")]
    [InlineData("1.1.2+meta-valid")]
    [InlineData("1.0.0-alpha0.valid")]
    [InlineData("1.0.0-alpha-a.b-c-somethinglong+build.1-aef.1-its-okay")]
    [InlineData("1.0.0-0A.is.legal")]
    [InlineData("1.0.0+0.build.1-rc.10000aaa-kk-0.1")]
    [InlineData("1.2.3----RC-SNAPSHOT.12.9.1--.12+788")]
    [InlineData("99999999999999999999999.999999999999999999.99999999999999999")]
    public void Accepts_what_the_grammar_accepts(string text)
    {
        Assert.True(SemanticVersion.TryParse(text, out var version));
        Assert.Equal(text, version.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.2")]
    [InlineData("1.2.3.4")]
    [InlineData("v1.2.3")]
    [InlineData("01.1.1")]
    [InlineData("1.01.1")]
    [InlineData("1.1.01")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3+")]
    [InlineData("1.2.3-0123")]
    [InlineData("1.2.3-0123.0123")]
    [InlineData("1.2.3-a..b")]
    [InlineData("1.2.3+a..b")]
    [InlineData("1.2.3+a+b")]
    [InlineData("1.2.3-a_b")]
    [InlineData("+1.2.3")]
    [InlineData("-1.2.3")]
    [InlineData("1.-2.3")]
    [InlineData(" 1.2.3")]
    [InlineData("1.2.3 ")]
    [InlineData("1.2.3\0")]
    [InlineData("1.2.3-a\n")]
    [InlineData("1.2.\u0663")]
    public void Refuses_what_the_grammar_refuses(string? text)
    {
        Assert.False(SemanticVersion.TryParse(text, out var version));
        Assert.Equal("0.0.0", version.ToString());
    }

    [Fact]
    public void Refuses_more_than_128_characters() =>
        Assert.False(SemanticVersion.TryParse("1.0.0-" + new string('a', 123), out _));

    [Fact]
    public void Any_text_is_read_or_refused_and_what_was_read_prints_itself() =>
        Gen.Char[Alphabet].Array[0, 12].Select(text => new string(text)).Sample(text =>
            !SemanticVersion.TryParse(text, out var version) || version.ToString() == text);

    [Fact]
    public void Order_is_antisymmetric() => Gen.Select(Version, Version).Sample((left, right) =>
        Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left))
        && (left == right) == (left.CompareTo(right) == 0)
        && (left < right) == (right > left)
        && (left <= right) == !(left > right)
        && (left >= right) == !(left < right));

    [Fact]
    public void Order_is_transitive() => Gen.Select(Version, Version, Version).Sample((a, b, c) =>
        !(a <= b && b <= c) || a <= c);

    [Fact]
    public void Equal_versions_have_equal_hashes_and_build_metadata_does_not_count() => Text.Sample(text =>
    {
        var plain = text.Split('+')[0];
        return Parse(plain + "+x") == Parse(plain + "+y.2") && Parse(plain + "+x").GetHashCode() == Parse(text).GetHashCode();
    });

    [Theory]
    [InlineData("1.0.0", false)]
    [InlineData("1.0.0+a-b", false)]
    [InlineData("1.0.0-draft.1", true)]
    public void A_prerelease_is_a_draft(string text, bool isDraft) => Assert.Equal(isDraft, Parse(text).IsPrerelease);

    [Fact]
    public void The_default_is_the_lowest_release()
    {
        Assert.Equal(Parse("0.0.0"), default);
        Assert.True(default(SemanticVersion) > Parse("0.0.0-a"));
        Assert.False(default(SemanticVersion).Equals("0.0.0"));
    }

    private static SemanticVersion Parse(string text) =>
        SemanticVersion.TryParse(text, out var version) ? version : throw new InvalidOperationException(text);
}
