using Orchestration.Model.Policies;

namespace Orchestration.Model.Tests;

/// <summary>Gaps between versions, against all versions there are of so many characters.</summary>
public sealed class VersionGapTests
{
    private const string Letters = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.";

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 97)]
    public void Between_neighbours_lies_nothing_and_beside_them_the_next(int length, int stride)
    {
        Assert.SkipWhen(length > 8 && Volume.Of(10_000) < 10_000, "a smaller run was asked for");
        var versions = Tails(length - "0.0.0-".Length).Select(tail => "0.0.0-" + tail).Append("0.0.0")
            .Where(text => SemanticVersion.TryParse(text, out _)).OrderBy(text => SemanticVersion.TryParse(text, out var version) ? version : default).ToArray();
        Assert.True(versions.Length > 3_000);
        for (var at = 0; at + 2 < versions.Length; at += stride)
        {
            Assert.Null(VersionGap.Sample(versions[at], versions[at + 1], length));
            Assert.Equal(versions[at + 1], VersionGap.Sample(versions[at], versions[at + 2], length));
        }
    }

    [Fact]
    public void Above_a_version_as_long_as_one_may_be_there_are_others()
    {
        var longest = "1.0.0-" + new string('a', SemanticVersion.MaximumLength - 6);
        Assert.Equal("1.0.0", VersionGap.Sample(longest, null));
        Assert.Equal("1.0.0", VersionGap.Sample(longest, "1.0.1"));
        Assert.Equal(longest[..^1] + "b", VersionGap.Sample(longest, "1.0.0-b"));
        Assert.Null(VersionGap.Sample("1.0.0-" + new string('z', SemanticVersion.MaximumLength - 6), "1.0.0"));
    }

    [Fact]
    public void Above_a_release_as_long_as_one_may_be_the_number_before_counts_on()
    {
        var longest = "0.1." + new string('9', SemanticVersion.MaximumLength - 4);
        Assert.Equal("0.2.0", VersionGap.Sample(longest, null));
        Assert.Equal("0.2.0-0", VersionGap.Sample(longest, "0.2.0"));
        Assert.Null(VersionGap.Sample(longest, "0.2.0-0"));
        Assert.Null(VersionGap.Sample(new string('9', SemanticVersion.MaximumLength - 4) + ".9.9", null));
    }

    [Theory]
    [InlineData("1.0.0", "1.0.1-0", null)]
    [InlineData("1.0.0-a", "1.0.0-a.0", null)]
    [InlineData(null, "0.0.0-0", null)]
    [InlineData("1.0.0+build", "1.0.1", "1.0.1-0")]
    [InlineData("1.0.0", "2.0.0", "1.0.1")]
    [InlineData("1.0.0-rc.1", "1.0.0", "1.0.0-rc.1.0")]
    public void Short_versions_have_the_gaps_that_the_standard_gives_them(string? lower, string? upper, string? sample) =>
        Assert.Equal(sample, VersionGap.Sample(lower, upper));

    private static IEnumerable<string> Tails(int length) =>
        length == 0 ? [string.Empty] : Tails(length - 1).SelectMany(tail => tail.Length < length - 1 ? [tail] : Letters.Select(letter => tail + letter).Prepend(tail));
}
