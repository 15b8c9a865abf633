using Referrals;
using static Orchestration.Samples.Tests.Bundles;

namespace Orchestration.Samples.Tests;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("\"Jane\"")]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{\"resourceType\":\"Bundle\"}")]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}")]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"message\"} {}")]
    [InlineData("{\"resourceType\":\"Patient\",\"birthDate\":\"1980-01-01\"}")]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[[[]]]}")]
    [InlineData("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[null]}")]
    public void Text_that_is_no_referral_is_refused(string json) => Assert.IsType<Reduction.Refused>(Reduce(json));

    [Fact]
    public void An_unknown_event_of_a_message_is_refused_unnamed()
    {
        var reduction = Reduce(Read("12-bad-event").Replace("referral.withdrawn", "JaneRoe.1980", StringComparison.Ordinal));
        Assert.Equal("Trigger", Assert.IsType<Reduction.Refused>(reduction).What);
    }

    [Fact]
    public void Deeply_nested_text_is_refused() =>
        Assert.IsType<Reduction.Refused>(Reduce(new string('[', 100_000)));

    // Every 17th place is enough to meet every kind of token, and quick.
    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("}")]
    [InlineData("9")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    public void Damaged_text_never_throws(string replacement)
    {
        var text = Read("02-urgent-cardiology").TrimEnd();
        for (var at = 0; at < text.Length; at += 17)
        {
            Assert.NotNull(Reduce(text[..at] + replacement + text[(at + 1)..]));
            Assert.IsType<Reduction.Refused>(Reduce(text[..at]));
        }
    }
}
